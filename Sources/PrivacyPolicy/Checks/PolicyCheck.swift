public import Content

/// Checks a policy by itself: each clause can fire and be upheld, none contradicts another, each can
/// be upheld without breaking the rest, and safeguards help while more data does not.
///
/// All acts are looked at, not some: words come in finitely many kinds, and numbers fall between the
/// policy's bounds. Where a bound on the work was hit, that is said in a finding of its own.
public struct PolicyCheck {
  private let logic: PolicyLogic
  private let space: ActSpace
  private let languages: [Language]

  /// Looks at a policy.
  ///
  /// - Parameters:
  ///   - vocabulary: the words that acts may use.
  ///   - languages: the languages in which people read its rules.
  public init(_ policy: Policy, vocabulary: Vocabulary, languages: [Language] = []) {
    logic = PolicyLogic(Judge(policy))
    space = ActSpace(logic, vocabulary)
    self.languages = languages
  }

  /// All that is wrong, by kind and in the order of the file; a clause that one kind of fault
  /// explains is not blamed for what follows from it.
  public var diagnostics: [Diagnostic] {
    var found: [Diagnostic] = []
    let speaking = logic.rules.filter { mayFire($0, &found) }
    // What the register lacks today can be written into it tomorrow: clauses are at odds only where
    // no register could reconcile them.
    let sound = speaking.filter { mayBeUpheld($0, &found) }.map(assumingRegistered)
    let torn = contradictions(among: sound, &found)
    let whole = sound.filter { !torn.contains($0.clause.id) }
    for rule in whole where !rule.ways.isEmpty { check(rule, among: whole, &found) }
    for rule in speaking { found += setbacks(of: rule) }
    return found + logic.policy.registerGaps + logic.policy.untranslated(in: languages)
  }

  private func assumingRegistered(_ rule: RuleLogic) -> RuleLogic {
    rule.assuming { logic.questions[$0].readsRegister }
  }

  /// The clause with what it asks of the register.
  private func asWritten(_ rule: RuleLogic) -> RuleLogic {
    logic.rules.first { $0.clause.id == rule.clause.id } ?? rule
  }

  /// Whether two ways ask the register for opposites, which no row can give.
  private func oppose(_ left: [Int], _ right: [Int]) -> Bool {
    left.contains { one in
      right.contains { logic.questions[one].opposes(logic.questions[$0]) }
    }
  }

  /// What of a clause's pattern can hold in no act, for a message.
  private func blame(_ questions: [Int], withData: Bool) -> String {
    let dimensions = ActDimension.all.filter { dimension in
      let own = questions.filter { logic.questions[$0].dimension == dimension }
      return !own.isEmpty && space.holds(own, withData: withData) == .no
    }
    guard let first = dimensions.first else { return "no act is all of that" }
    return "no `\(first.name)` is all of that"
  }

  private func mayFire(_ rule: RuleLogic, _ found: inout [Diagnostic]) -> Bool {
    let id = rule.clause.id
    let path = ContentPath(["clauses", id.rawValue, "when"])
    switch space.holds(rule.when, withData: rule.namesOp) {
    case .yes: return true
    case .no:
      found.append(
        Diagnostic(
          .neverFires, at: path,
          "`\(id)` never fires: \(blame(rule.when, withData: rule.namesOp))",
          help: "ask in `when` for what one act can be, or take the clause out"))
    case .unsettled: found.append(.unsettled("whether `\(id)` ever fires", at: path))
    }
    return false
  }

  private func mayBeUpheld(_ rule: RuleLogic, _ found: inout [Diagnostic]) -> Bool {
    let id = rule.clause.id
    // What forbids without a way out is there to be kept by staying away.
    guard !rule.ways.isEmpty else { return true }
    let answers = rule.ways.map { space.holds(rule.when + $0, withData: rule.namesOp) }
    if answers.contains(.yes) { return true }
    let key = rule.clause.effect == .require ? "require" : "unless"
    let path = ContentPath(["clauses", id.rawValue, key])
    if answers.contains(.unsettled) {
      found.append(.unsettled("whether `\(id)` can be upheld", at: path))
    } else {
      let reason = blame(rule.ways[0], withData: rule.namesOp)
      found.append(
        Diagnostic(
          .neverUpheld, at: path,
          "nothing upholds `\(id)`: no act that it speaks of meets `\(key)`"
            + (reason.contains("no act") ? "" : "; \(reason)"),
          help: "ask for what an act that meets its `when` can be"))
    }
    return false
  }

  /// The clauses that cannot both be upheld where both speak, each told at the later one.
  private func contradictions(
    among rules: [RuleLogic], _ found: inout [Diagnostic]
  ) -> Set<ClauseID> {
    var torn: Set<ClauseID> = []
    for (place, later) in rules.enumerated() where !later.ways.isEmpty {
      for earlier in rules[..<place] where !earlier.ways.isEmpty {
        let both = earlier.when + later.when
        let withData = earlier.namesOp || later.namesOp
        guard space.holds(both, withData: withData) == .yes else { continue }
        var answers: Set<ActSpace.Answer> = []
        let (whole, wholeLater) = (asWritten(earlier), asWritten(later))
        for (left, way) in zip(earlier.ways, whole.ways) {
          for (right, other) in zip(later.ways, wholeLater.ways) where !answers.contains(.yes) {
            let isOpposed = oppose(way, other)
            answers.insert(
              isOpposed ? .no : space.holds(both + left + right, withData: withData))
          }
        }
        guard !answers.contains(.yes) else { continue }
        let path = ContentPath(["clauses", later.clause.id.rawValue, "id"])
        let names = "`\(later.clause.id)` and `\(earlier.clause.id)`"
        torn.formUnion([earlier.clause.id, later.clause.id])
        if answers.contains(.unsettled) {
          found.append(.unsettled("whether \(names) contradict each other", at: path))
        } else {
          found.append(
            Diagnostic(
              .clausesContradict, at: path,
              "\(names) contradict each other: no act of which both speak upholds both",
              help: "narrow the `when` of one of them, or give it an `unless`"))
        }
      }
    }
    return torn
  }

  /// Whether a clause can be upheld without breaking another.
  private func check(
    _ rule: RuleLogic, among rules: [RuleLogic], _ found: inout [Diagnostic]
  ) {
    let others = rules.filter { $0.clause.id != rule.clause.id }
    let acts = CleanActs(space: space)
    let path = ContentPath(["clauses", rule.clause.id.rawValue, "id"])
    switch acts.uphold(rule, with: others) {
    case .yes: return
    case .no:
      let broken = others.filter { acts.uphold(rule, with: [$0]) == .no }.map(\.clause.id)
      let names = broken.map { "`\($0)`" }.joined(separator: ", ")
      found.append(
        Diagnostic(
          .breaksAnother, at: path,
          "every way to uphold `\(rule.clause.id)` breaks "
            + (broken.isEmpty ? "another clause" : names),
          help: "give one of them an `unless` for acts that the other asks for"))
    case .unsettled:
      found.append(
        .unsettled("whether `\(rule.clause.id)` can be upheld without breaking another", at: path))
    }
  }

  private func setbacks(of rule: RuleLogic) -> [Diagnostic] {
    let id = rule.clause.id
    return Monotony(space: space).setbacks(of: rule).map { setback in
      let path = ContentPath(["clauses", id.rawValue, "id"])
      switch setback {
      case .safeguard(let word):
        return Diagnostic(
          .nonMonotone, at: path,
          "`\(id)` turns against safeguards: adding `\(word)` can create a violation",
          help: "ask for measures with `any` or `every`, and name none in `when`")
      case .data(let word):
        return Diagnostic(
          .nonMonotone, at: path,
          "`\(id)` rewards more data: adding `\(word)` can clear an act of a violation",
          help: "ask of data with `none` or `only`, and in `when` with `any`")
      }
    }
  }
}

extension Diagnostic {
  /// What was left open because a bound was hit.
  fileprivate static func unsettled(_ what: String, at path: ContentPath) -> Diagnostic {
    Diagnostic(
      .unsettledCheck, at: path, "\(what) was left open: there is too much to look at",
      help: "split the clause, or ask for fewer words in one dimension")
  }
}
