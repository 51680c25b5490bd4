import Content
import PrivacyPolicy
import Testing

@Suite("The judgement of an act")
struct JudgementTests {
  private func finding(_ id: ClauseID, _ verdict: ClauseVerdict) -> Finding {
    Finding(clause: id, verdict: verdict, severity: .minor, cite: [])
  }

  @Test(
    arguments: [
      ([], ActVerdict.uncovered), ([.upheld], .upholds), ([.undetermined], .undetermined),
      ([.violated], .violates), ([.upheld, .undetermined], .undetermined),
      ([.undetermined, .violated], .violates), ([.upheld, .violated], .violates),
      ([.upheld, .undetermined, .violated], .violates), ([.upheld, .upheld], .upholds),
    ] as [([ClauseVerdict], ActVerdict)])
  func takesTheGravest(verdicts: [ClauseVerdict], verdict: ActVerdict) {
    let findings = verdicts.map { finding("TST-1", $0) }
    #expect(Judgement(findings: findings).verdict == verdict)
    #expect(Judgement(findings: findings.reversed()).verdict == verdict)
  }

  @Test func reportsEveryClauseInTheOrderOfThePolicy() {
    let policy = Policy(
      id: "test", version: 1,
      clauses: [
        .requiring(id: "TST-3", [Atom(.data, .only, ["a"])]),
        .forbidding(id: "TST-1", [Atom(.data, .any, ["b"])]),
        .requiring(id: "TST-4", [Atom(.data, .any, ["b"])], when: [Atom(.op, .any, ["use"])]),
        .requiring(id: "TST-2", [Atom(.data, .any, ["a", "b"])]),
      ])
    let judgement = Judge(policy).judge([.data: ["b"]])
    #expect(judgement.findings.map(\.clause) == ["TST-3", "TST-1", "TST-2"])
    #expect(judgement.clauses(.violated) == ["TST-3", "TST-1"])
    #expect(judgement.clauses(.upheld) == ["TST-2"])
    #expect(judgement.clauses(.undetermined).isEmpty)
  }

  @Test(arguments: [(Severity.critical, 5), (.serious, 3), (.minor, 1)])
  func weighsSeverities(severity: Severity, weight: Int) {
    #expect(severity.weight == weight)
  }
}
