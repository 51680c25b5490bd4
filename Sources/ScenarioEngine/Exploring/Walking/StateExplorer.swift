/// Walks from every state by every band of answers, until no new state is met.
struct StateExplorer {
  /// How much may be walked.
  struct Budget {
    /// The most states.
    let states: Int
    /// The most scenes entered and edges walked.
    let steps: Int
  }

  let graph: ScenarioGraph
  private(set) var found: StateGraph
  private let reads: StateReads
  private let layout: StateLayout
  private var table: StateTable
  private var answers: AnswerTables
  private var walk: Walk
  private var key: [UInt64]
  /// The ways that are taken up again; the first stands for none.
  private var ways: [PlayState.Way?] = [nil]
  private var stops: [StateGraph.Stop: Int32] = [:]

  init(
    _ graph: ScenarioGraph, following suspects: Set<ConditionSite> = [],
    tracking meters: [Int] = []
  ) {
    self.graph = graph
    var texts = FollowedTexts(graph, suspects: suspects)
    reads = StateReads(graph, following: texts, tracking: meters)
    layout = StateLayout(graph, reads)
    texts.takeIn(reads, of: graph)
    table = StateTable(width: layout.words + 1)
    key = Array(repeating: 0, count: layout.words + 1)
    answers = AnswerTables(graph, reads)
    found = StateGraph(sightings: Sightings(graph, following: texts))
    found.recurring = reads.recurring
    walk = Walk(graph)
  }

  /// Explores.
  mutating func run(_ budget: Budget) {
    found.sightings.begin()
    walk.begin(&found.sightings)
    found.opening = found.sightings.trail
    noteGaps(by: -1)
    found.start = arrive(by: -1)
    var place = 0
    while place < found.nodes.count {
      let isSpent = found.edges.count + found.sightings.entered > budget.steps
      guard found.nodes.count <= budget.states, !isSpent else {
        found.isWhole = false
        break
      }
      expand(place)
      place += 1
    }
    keepAnswers()
    found.moved = found.sightings.moved
    found.sightings.moved = found.moved.map { _ in false }
  }

  /// Walks from a state by every band of answers.
  private mutating func expand(_ place: Int) {
    stand(at: place)
    let node = found.nodes[place]
    guard let number = graph.scenes[Int(node.scene)].decision else { return }
    let decision = graph.decisions[number]
    found.sightings.meets(decision, in: walk.state)
    let (table, bands) = answers.table(at: decision, in: walk.state)
    let first = found.edges.count
    var isStanding = true
    for (offset, number) in bands.enumerated() {
      let band = answers.bands[number]
      guard band.likeness == offset else {
        found.edges.append(found.edges[first + band.likeness].taking(number, odds: band.odds))
        continue
      }
      if !isStanding { stand(at: place) }
      isStanding = false
      found.sightings.begin()
      walk.take(band.taken, at: decision, &found.sightings)
      noteGaps(by: found.edges.count)
      let target = arrive(by: found.edges.count)
      found.edges.append(
        StateGraph.Edge(
          source: Int32(place), target: target, band: Int32(number),
          trail: Int32(found.sightings.trail), odds: band.odds))
    }
    found.nodes[place].table = Int32(table)
    found.nodes[place].edges = first..<found.edges.count
  }

  /// The state or stop that the walk has come to.
  private mutating func arrive(by edge: Int) -> Int32 {
    guard walk.state.phase == .deciding else { return stop() }
    let pending = walk.state.pending
    let way = pending == nil ? 0 : ways.firstIndex(of: pending) ?? ways.count
    if way == ways.count { ways.append(pending) }
    key[0] = UInt64(walk.state.scene) << 32 | UInt64(way)
    key.withUnsafeMutableBufferPointer { words in
      if let base = words.baseAddress { layout.write(walk.state, to: base + 1) }
    }
    let (place, isNew) = table.place(of: key)
    if isNew {
      found.nodes.append(
        StateGraph.Node(
          scene: Int32(walk.state.scene), way: Int32(way), parent: Int32(edge)))
    }
    return Int32(place)
  }

  private mutating func stop() -> Int32 {
    let state = walk.state
    let stop = StateGraph.Stop(
      scene: graph.scenes.indices.contains(state.scene) ? state.scene : nil,
      isEnding: state.phase == .ended, queued: state.queue.map(\.scene))
    if let known = stops[stop] { return known }
    found.stops.append(stop)
    let number = Int32(-found.stops.count)
    stops[stop] = number
    return number
  }

  /// Puts the walk into a state that was met before.
  private mutating func stand(at place: Int) {
    let node = found.nodes[place]
    walk.state.scene = Int(node.scene)
    walk.state.phase = .deciding
    walk.state.pending = ways[Int(node.way)]
    _ = table.read(place) { words -> Void? in layout.read(words + 1, into: &walk.state) }
  }

  // Plays from the start, past the budget.

  /// Begins a play.
  mutating func beginPlay() {
    walk = Walk(graph)
    found.sightings.isPlay = true
    found.sightings.begin()
    walk.begin(&found.sightings)
  }

  /// What is asked in the play in hand; nil where nothing is.
  mutating func question() -> (decision: GraphDecision, table: Int, bands: Range<Int>)? {
    guard let decision = walk.asked?.decision else { return nil }
    found.sightings.meets(decision, in: walk.state)
    let (table, bands) = answers.table(at: decision, in: walk.state)
    return (decision, table, bands)
  }

  /// A band by its number.
  func band(_ number: Int) -> AnswerBand { answers.bands[number] }

  /// Takes a band in the play in hand.
  mutating func take(_ band: Int, at decision: GraphDecision) {
    found.sightings.begin()
    walk.take(answers.bands[band].taken, at: decision, &found.sightings)
  }

  /// The number of the stop that the play in hand came to; nil where it goes on.
  mutating func stopOfPlay() -> Int? {
    walk.state.phase == .deciding ? nil : Int(-1 - stop())
  }

  /// Keeps the answers that plays met.
  mutating func keepAnswers() {
    found.tables = answers.tables
    found.bands = answers.bands
  }

  private mutating func noteGaps(by edge: Int) {
    for decision in found.sightings.passed where found.passed[decision] == nil {
      found.passed[decision] = edge
    }
    if let way = found.sightings.silent, found.silent[way] == nil { found.silent[way] = edge }
  }
}
