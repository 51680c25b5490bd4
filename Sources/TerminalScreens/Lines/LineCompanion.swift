import Content
import TrainingDesk

/// Answers what may be asked beside a question: its rule, words, what is wrong with it, the keys.
struct LineCompanion {
  let desk: any StaffDesk
  let source: PatientSource
  let printer: LinePrinter
  let words: Words
  /// What is asked, or was.
  let sitting: Sitting
  /// What the answer came to; nil before it.
  let outcome: Outcome?

  /// Serves a key; false where it is none of these.
  func serves(_ key: LineKey) throws -> Bool {
    switch key {
    case .rule: try sayRules()
    case .term(let name): try sayTerms(name)
    case .remark where sitting.reason == .preview: try printer.line(words(.notCounted))
    case .remark(let number): try takeRemark(number)
    case .help: try printer.line(words(.keysInFull))
    case .enter, .numbers, .back, .leave, .again, .unknown: return false
    }
    return true
  }

  // MARK: The rule

  private func sayRules() throws {
    let rules = try outcome.map { $0.slips + $0.kept } ?? desk.rules(at: sitting)
    if rules.isEmpty { try printer.line(words(.noRule)) }
    for rule in rules { try say(rule) }
  }

  /// A rule and, once it was answered, what to do about it.
  private func say(_ rule: RuleCard) throws {
    try printer.labelled(words(.rule), "\(rule.title) (\(rule.id))")
    if rule.mustGetRight { try printer.labelled("", words(.mustGetRight)) }
    if let why = rule.why { try printer.labelled(words(.why), why) }
    if !rule.cite.isEmpty {
      try printer.labelled(words(.ruleLaw), rule.cite.joined(separator: "; "))
    }
    if outcome != nil, let action = rule.action { try printer.labelled(words(.ruleDo), action) }
  }

  // MARK: Words

  private func sayTerms(_ name: String?) throws {
    let terms = desk.glossary()
    guard !terms.isEmpty else { return try printer.line(words(.noTerms)) }
    if let name { return try look(up: name, in: terms) }
    let here = terms.occurring(
      in: [sitting.wording, outcome?.wording].compactMap(\.self).joined(separator: "\n"))
    if here.isEmpty { try printer.line(words(.noTermHere)) }
    for term in here { try say(term) }
  }

  private func look(up name: String, in terms: [ShownTerm]) throws {
    let wanted = name.lowercased()
    let exact = terms.filter { term in
      ([term.name, term.id.rawValue] + term.forms).contains { $0.lowercased() == wanted }
    }
    let found =
      exact.isEmpty ? terms.filter { WholeWords(in: $0.name).places(of: name) != [] } : exact
    for term in found { try say(term) }
    guard found.isEmpty else { return }
    let names = terms.flatMap { term in ([term.name] + term.forms).map { ($0, term) } }
    let near = NearName.of(name, in: names.map(\.0))
    guard let near, let term = names.first(where: { $0.0 == near })?.1 else {
      return try printer.line(words(.noSuchTerm, ("word", name)))
    }
    try printer.line(words(.nearTerm, ("word", name), ("near", near)))
    try say(term)
  }

  private func say(_ term: ShownTerm) throws {
    try printer.prose("\(term.name): \(term.meaning)", lead: "- ", indent: "  ")
  }

  // MARK: What is wrong with it

  private func takeRemark(_ number: Int?) throws {
    if let number, number == 0 || Remark.allCases.indices.contains(number - 1) {
      return try count(number)
    }
    while true {
      try printer.line(words(.remarkTitle))
      for (place, remark) in Remark.allCases.enumerated() {
        try printer.line(words.remark(remark), lead: "\(place + 1)  ", indent: "   ")
      }
      try printer.line(words(.remarkHow))
      switch source.next() {
      case .end: return
      case .tooLong, .notText: continue
      case .text(let text):
        switch LineKey(text) {
        case .numbers(let numbers)
        where numbers.count == 1 && (0...Remark.allCases.count).contains(numbers[0]):
          return try count(numbers[0])
        case .enter, .back, .leave: return try count(0)
        default: continue
        }
      }
    }
  }

  /// Counts the remark of that number; 0 is none.
  private func count(_ number: Int) throws {
    guard number > 0 else { return try printer.line(words(.remarkNone)) }
    try desk.count(Remark.allCases[number - 1], at: sitting)
    try printer.line(words(.remarkCounted))
  }
}
