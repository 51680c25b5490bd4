import Content
import ContentFiles
import PrivacyPolicy
import TrainingDesk

/// Judged acts as JSON with stable keys, in input order.
enum JudgementJSON {
  static func array(_ judged: [JudgedAct]) -> String {
    let acts = judged.map { "  " + object($0) }
    return acts.isEmpty ? "[]" : "[\n" + acts.joined(separator: ",\n") + "\n]"
  }

  private static func object(_ judged: JudgedAct) -> String {
    JSONText.object([
      ("id", JSONText.string(judged.act.id)),
      ("verdict", JSONText.string(judged.judgement.verdict.rawValue)),
      ("findings", JSONText.array(judged.judgement.findings.map(object))),
    ])
  }

  private static func object(_ finding: Finding) -> String {
    JSONText.object([
      ("clause", JSONText.string(finding.clause.rawValue)),
      ("verdict", JSONText.string(finding.verdict.rawValue)),
      ("severity", JSONText.string(finding.severity.rawValue)),
      ("cite", JSONText.array(finding.cite.map(JSONText.string))),
      ("failed", JSONText.array(finding.failed.map(object))),
      ("unless", finding.unless.map(String.init) ?? "null"),
    ])
  }

  private static func object(_ atom: FailedAtom) -> String {
    let expected = atom.expected.map(value)
    return JSONText.object([
      ("dimension", JSONText.string(atom.dimension.name)),
      ("operator", JSONText.string(atom.test.rawValue)),
      ("expected", atom.test.asksNumbers ? expected.first ?? "null" : JSONText.array(expected)),
      ("offending", JSONText.array(atom.offending.map(value))),
    ])
  }

  private static func value(_ value: ActValue) -> String {
    switch value {
    case .word(let word): JSONText.string(word.rawValue)
    case .number(let number): JSONText.number(number)
    }
  }
}

/// Judged acts as people read them.
enum JudgementText {
  static func lines(_ judged: [JudgedAct]) -> String {
    judged.map { act in
      let findings = act.judgement.findings.map { "  " + line($0) + "\n" }.joined()
      return "\(act.act.id): \(act.judgement.verdict.rawValue)\n\(findings)"
    }.joined()
  }

  private static func line(_ finding: Finding) -> String {
    let reasons = finding.failed.map { atom in
      let expected = atom.expected.map(text).joined(separator: ", ")
      let found = atom.offending.map(text).joined(separator: ", ")
      return "\(atom.dimension.name) is \(found.isEmpty ? "not stated or empty" : found), "
        + "asked: \(atom.test.rawValue) \(expected)"
    }
    let way = finding.unless.map { " (by its unless \($0))" } ?? ""
    let why = reasons.isEmpty ? "" : ": " + reasons.joined(separator: "; ")
    return
      "\(finding.verdict.rawValue) \(finding.clause) (\(finding.severity.rawValue))\(way)\(why)"
  }

  private static func text(_ value: ActValue) -> String {
    switch value {
    case .word(let word): word.rawValue
    case .number(let number): JSONText.number(number)
    }
  }
}
