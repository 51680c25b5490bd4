import Content
import ContentFiles
import Foundation
import PrivacyPolicy
import Testing
import TrainingDesk

@Suite("Acts judged by the shipped policy")
struct JudgedActsTests {
  private static let acts = """
    - {id: app-signup-gps, op: [obtain.collect], subject: customer, purpose: service.provision,
       data: [user.name, user.contact.email, user.location.precise], notice: long_only,
       consent: given.bundled}
    - {id: app-signup-city, op: [obtain.collect], subject: customer, purpose: service.provision,
       data: [user.name, user.contact.email, user.location.imprecise], notice: layered,
       consent: not_asked}
    - {id: twofactor-ads, op: [use.match], data: [user.contact.phone_number], subject: customer,
       origin: security.protect, purpose: marketing.targeted_ads, consent: not_asked,
       grounds: task}
    - {id: celebrity-file, op: [use.access], data: [user.health_and_medical.record_id], art9: none,
       subject: patient, origin: service.provision, purpose: personal.curiosity,
       grounds: curiosity, consent: not_asked}
    - {id: ceo-wants-list, op: [disclose.transmit], data: [user.workplace.salary],
       subject: employee, origin: hr.management, purpose: hr.management, grounds: rank,
       channel: [personal.email], measure: [], recipient: internal.other_team, consent: not_asked}
    - {id: newsletter-after-optout, op: [use.contact], data: [user.contact.email],
       subject: customer, origin: marketing.direct, purpose: marketing.direct,
       channel: [marketing.email], consent: withdrawn, grounds: task}
    - {id: soft-optin-mail, op: [use.contact], data: [user.contact.email], subject: customer,
       origin: marketing.direct, purpose: marketing.direct, channel: [marketing.email],
       consent: soft_opt_in, grounds: task}
    - {id: clicked-phish-now, event: incident.suspected, response: [report.internal], hours: 0}
    - {id: clicked-phish-monday, event: incident.suspected, response: [ignore], hours: 60}
    - {id: breach-late, event: incident.breach.authority_due, risk: high,
       response: [report.internal, notify.authority], hours: 0, authority_hours: 528, measure: []}
    - {id: breach-good, event: incident.breach.people_due, risk: high,
       response: [report.internal, notify.authority, notify.people], hours: 0,
       authority_hours: 40, measure: []}
    - {id: cookie-wall, event: ask.consent, ask: [bundled, hard_refusal]}
    - {id: cookie-fair, event: ask.consent, ask: [granular, symmetric_refusal]}
    - {id: vendor-no-dpa, op: [disclose.share], data: [user.contact.email], subject: customer,
       origin: service.support, purpose: service.support, recipient: processor.vendor,
       measure: [encryption.transit], channel: [company.portal], grounds: task,
       consent: not_asked}
    - {id: vague, op: [obtain.collect], data: [user.location], subject: customer,
       purpose: service.provision, notice: layered, consent: not_asked}
    - {id: archive-forever, op: [store], data: [user.contact.address], subject: customer,
       purpose: service.delivery, keep_days: 4000}
    - {id: delete, op: [remove.erase], data: [user.name], subject: customer,
       purpose: service.account}
    """

  /// What the policy says of an act, derived from its clauses by hand.
  struct Expected: Sendable, CustomTestStringConvertible {
    let act: String
    let verdict: ActVerdict
    var violated: [ClauseID] = []
    var undetermined: [ClauseID] = []
    var upheld: [ClauseID] = []

    var testDescription: String { act }
  }

  static let expected = [
    Expected(
      act: "app-signup-gps", verdict: .violates, violated: ["MIN-1", "MIN-2", "TRA-2"],
      upheld: ["TRA-1"]),
    Expected(act: "app-signup-city", verdict: .upholds, upheld: ["MIN-1", "TRA-1", "TRA-2"]),
    Expected(act: "twofactor-ads", verdict: .violates, violated: ["HON-1"]),
    Expected(
      act: "celebrity-file", verdict: .violates, violated: ["CUL-2", "HON-1", "MIN-4"]),
    Expected(
      act: "ceo-wants-list", verdict: .violates, violated: ["CUL-2", "HON-3", "SEC-1"],
      upheld: ["HON-1", "MIN-5"]),
    Expected(
      act: "newsletter-after-optout", verdict: .violates, violated: ["CHO-2"], upheld: ["HON-1"]),
    Expected(act: "soft-optin-mail", verdict: .upholds, upheld: ["HON-1", "CHO-1"]),
    Expected(act: "clicked-phish-now", verdict: .upholds, upheld: ["CUL-1"]),
    Expected(act: "clicked-phish-monday", verdict: .violates, violated: ["CUL-1"]),
    Expected(act: "breach-late", verdict: .violates, violated: ["SEC-3"]),
    Expected(act: "breach-good", verdict: .upholds, upheld: ["SEC-4"]),
    Expected(act: "cookie-wall", verdict: .violates, violated: ["CHO-3"]),
    Expected(act: "cookie-fair", verdict: .upholds, upheld: ["CHO-3"]),
    Expected(
      act: "vendor-no-dpa", verdict: .violates, violated: ["SEC-2"],
      upheld: ["CUL-2", "HON-1", "HON-3", "MIN-5"]),
    Expected(
      act: "vague", verdict: .undetermined, undetermined: ["MIN-1", "MIN-2"],
      upheld: ["TRA-1", "TRA-2"]),
    Expected(act: "archive-forever", verdict: .violates, violated: ["MIN-3"]),
    Expected(act: "delete", verdict: .uncovered),
  ]

  private func judged(_ text: String) throws -> [JudgedAct] {
    let folder = try ScratchFolder()
    let path = try folder.write(text, to: "acts.yaml")
    let desk = LocalAuthorsDesk(library: Repository.url, namedUnder: Repository.url.path)
    return try desk.judge(acts: path, policy: nil, vocabulary: nil)
  }

  @Test(arguments: expected)
  func comeOutAsTheClausesSay(expected: Expected) throws {
    let act = try #require(judged(Self.acts).first { $0.act.id == expected.act })
    #expect(act.judgement.verdict == expected.verdict)
    #expect(act.judgement.clauses(.violated) == expected.violated)
    #expect(act.judgement.clauses(.undetermined) == expected.undetermined)
    #expect(act.judgement.clauses(.upheld) == expected.upheld)
  }

  @Test func keepTheirOrderAndAreAllThere() throws {
    #expect(try judged(Self.acts).map(\.act.id) == Self.expected.map(\.act))
  }

  @Test func sayWhatFailedAndWhichWayOutHeld() throws {
    let acts = try judged(Self.acts)
    let gps = try #require(acts[0].judgement.findings.first { $0.clause == "MIN-1" })
    #expect(gps.severity == .serious)
    #expect(
      gps.failed == [
        FailedAtom(
          dimension: .words(.data), test: .only,
          expected: [
            .word("user.name"), .word("user.contact.email"), .word("user.location.imprecise"),
            .word("user.device.cookie_id"), .word("user.demographic.age_range"),
          ], offending: [.word("user.location.precise")])
      ])
    let soft = try #require(acts[6].judgement.findings.first { $0.clause == "CHO-1" })
    #expect(soft.unless == 1)
    let late = try #require(acts[9].judgement.findings.first)
    #expect(
      late.failed == [
        FailedAtom(
          dimension: .number(.authorityHours), test: .le, expected: [.number(72)],
          offending: [.number(528)])
      ])
  }

  @Test(
    arguments: [
      ("acts:\n  - {id: a, op: use.contcat}\n", 2, DiagnosticCode.unknownWord),
      ("- {id: a}\n- {id: a}\n", 2, .duplicateID), ("- {op: use}\n", 1, .missingKey),
    ])
  func areRefusedWhereTheyAreWrong(text: String, line: Int, code: DiagnosticCode) {
    let error = #expect(throws: AuthorsDeskError.self) { try judged(text) }
    guard case .badContent(let found)? = error else { return #expect(Bool(false)) }
    #expect(found.map(\.code) == [code])
    #expect(found.map(\.line) == [line])
  }

  @Test func areNotJudgedWithoutAFile() {
    let desk = LocalAuthorsDesk(library: Repository.url, namedUnder: "")
    let error = #expect(throws: AuthorsDeskError.self) {
      try desk.judge(acts: "/nowhere/acts.yaml", policy: nil, vocabulary: nil)
    }
    guard case .noSuchInput("/nowhere/acts.yaml")? = error else { return #expect(Bool(false)) }
  }
}
