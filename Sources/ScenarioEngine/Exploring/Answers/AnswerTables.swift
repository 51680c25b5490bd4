/// The answers to each decision as it is met, worked out once for the same facts and offers.
struct AnswerTables {
  private let graph: ScenarioGraph
  private let senses: [AnswerSense]
  private(set) var tables: [AnswerTable] = []
  /// All bands, one table after another.
  private(set) var bands: [AnswerBand] = []
  private var places: [AnswerTable.Question: (table: Int, bands: Range<Int>)] = [:]
  /// By decision of which facts and offers never change.
  private var fixed: [(table: Int, bands: Range<Int>)?]

  init(_ graph: ScenarioGraph, _ reads: StateReads) {
    self.graph = graph
    senses = graph.decisions.map { AnswerSense($0, reads) }
    fixed = Array(repeating: nil, count: graph.decisions.count)
  }

  /// The table of a decision in a state, and its bands.
  mutating func table(
    at decision: GraphDecision, in state: PlayState
  ) -> (table: Int, bands: Range<Int>) {
    if let known = fixed[decision.place] { return known }
    let offer = decision.offer(in: state)
    let question = AnswerTable.Question(
      decision: decision.place,
      facts: decision.facts.filter { $0.condition != nil }.map {
        $0.condition?.holds(in: state) ?? true
      }, offered: offer.places)
    if let known = places[question] { return known }
    let sorted = AnswerBands(
      at: decision, offering: offer, in: state, of: graph, senses[decision.place])
    let made = (tables.count, bands.count..<bands.count + sorted.bands.count)
    tables.append(AnswerTable(question: question, bands: made.1, isExact: sorted.isExact))
    bands += sorted.bands
    places[question] = made
    if question.facts.isEmpty, decision.offers.provisos.isEmpty { fixed[decision.place] = made }
    return made
  }
}
