import Content
import PrivacyPolicy

/// What the situations of these tests are judged by.
let testPolicy = Policy(
  id: "test", version: 1,
  groups: ["secrets": [.data: [.word("secret")]], "plains": [.data: [.word("plain")]]],
  clauses: [
    // Nothing secret.
    clause(
      "SEC-1", .critical, when: [Atom(.data, .only, [.word("secret"), .word("plain")])],
      require: [Atom(.data, .none, [.word("secret")])]),
    // Not left and right together.
    clause("TWO-1", .minor, when: [Atom(.data, .every, [.word("left"), .word("right")])]),
    // What happened is reported.
    clause(
      "REP-1", .serious, when: [Atom(.event, .any, [.word("incident")])],
      require: [Atom(.response, .any, [.word("report")])]),
    // Consent where something is asked for it.
    clause(
      "YES-1", .minor, when: [Atom(.op, .any, [.word("use")])],
      require: [Atom(.consent, .any, [.word("given")])]),
    // Knowledge alone.
    clause("KNO-1", .serious, when: [Atom(.op, .any, [.word("nothing-does-this")])]),
  ])

/// The words of these tests; only some have labels.
let testVocabulary = Vocabulary(
  entries: [
    .op: [
      .init(word: "use", states: [.words(.consent)]),
      .init(word: "disclose", states: [.words(.measure), .words(.recipient)]),
    ],
    .data: [
      .init(word: "secret", label: LocalisedText(["en": "the secret"])),
      .init(word: "secret.salary", label: LocalisedText(["en": "the salary"])),
      .init(word: "plain"),
    ],
  ])

private func clause(
  _ id: ClauseID, _ severity: Severity, when: [Atom], require: [Atom]? = nil
) -> Clause {
  Clause(
    id: id, pillar: "test", source: .law, severity: severity,
    effect: require == nil ? .forbid : .require, title: LocalisedText(["en": "A rule"]),
    when: Pattern(when), require: require.map(Pattern.init))
}
