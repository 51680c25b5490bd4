import Content
import Foundation
import PrivacyPolicy
import Testing

@testable import ContentFiles

@Suite("A policy's reader")
struct PolicyReaderTests {
  /// A policy in the bare style: no format, lists at the margin, one line a clause.
  private static let bare = """
    policy: {id: acme-privacy, version: 4, as_of: 2026-09-01, jurisdictions: [eu, es, us-ca]}
    params: {report_hours: 1, dpa_hours: 72}      # the second is GDPR 33(1)
    groups:
      special: {data: [user.health]}
      confidential: {data: ["@special", user.location.precise]}
    register:       # a purpose without a row allows nothing
      service.provision: {recipient: [internal], data: [user.name], keep_days: 1825,
        compatible: [security], subject: [customer]}
    clauses:
    - {id: CUL-1, pillar: culture, source: company, severity: critical, effect: require,
       title: {en: "Report it at once", es: "Avisa en el acto"},
       when: {event: [incident.suspected]},
       require: {response: {any: [report.internal], none: [ignore]}, hours: {le: $report_hours}},
       cite: [GDPR 33(1), GDPR 32(4)]}
    - {id: HON-1, pillar: trust, source: law, severity: critical, effect: require,
       title: {en: "Only for what you said", es: "Solo para lo que dijiste"},
       when: {op: [use, disclose]},
       require: {purpose: {only: "@compatible"}},
       unless: [{consent: {only: [given.specific]}}, {subject: employee, purpose: [service]}],
       cite: [GDPR 5(1)(b)]}
    - {id: MIN-3, pillar: minimisation, source: law, severity: serious, effect: forbid,
       title: {en: "Not for longer", es: "No más tiempo"}, why: {en: "Old data leaks too."},
       when: {op: [obtain], data: {any: ["@confidential"], beyond: "@register.data"},
         keep_days: {ge: "@register.keep_days"}},
       cite: [GDPR 5(1)(e)]}
    """

  private func read(
    _ text: String, over base: Policy? = nil
  ) -> (policy: Policy?, problems: DiagnosticCollector) {
    let decoder = ContentDecoder(text)
    let reader = PolicyReader(
      decoder: decoder, vocabulary: sampleWords.vocabulary,
      base: { $0 == base?.id ? base : nil })
    return (reader.policy(), decoder.problems)
  }

  private func bare() throws -> Policy { try #require(read(Self.bare).policy) }

  @Test func readsTheHeaderAndWhatClausesReferTo() throws {
    let (policy, problems) = read(Self.bare)
    #expect(problems.faults == [])
    let acme = try #require(policy)
    #expect(acme.id == "acme-privacy")
    #expect(acme.version == 4)
    #expect(acme.asOf == Day(iso: "2026-09-01"))
    #expect(acme.jurisdictions == ["eu", "es", "us-ca"])
    #expect(acme.parameters == ["report_hours": 1, "dpa_hours": 72])
    #expect(
      acme.groups["confidential"] == [.data: [.group("special"), .word("user.location.precise")]])
    let row = try #require(acme.register["service.provision"])
    #expect(
      row.allowed == [.data: ["user.name"], .recipient: ["internal"], .subject: ["customer"]])
    #expect(row.keepDays == 1825)
    #expect(row.compatible == ["security"])
  }

  @Test func readsEveryShapeOfPattern() throws {
    let acme = try bare()
    let report = try #require(acme["CUL-1"])
    #expect(report.when == Pattern([Atom(.event, .any, [.word("incident.suspected")])]))
    #expect(
      report.require
        == Pattern([
          Atom(.response, .any, [.word("report.internal")]),
          Atom(.response, .none, [.word("ignore")]),
          Atom(.hours, .le, .parameter("report_hours")),
        ]))
    #expect(report.cite == ["GDPR 33(1)", "GDPR 32(4)"])
    let honest = try #require(acme["HON-1"])
    #expect(honest.require == Pattern([Atom(.purpose, .only, [.compatible])]))
    #expect(honest.unless.count == 2)
    #expect(
      honest.unless.last
        == Pattern([
          Atom(.subject, .any, [.word("employee")]), Atom(.purpose, .any, [.word("service")]),
        ]))
    let shorter = try #require(acme["MIN-3"])
    #expect(shorter.why?["en"] == "Old data leaks too.")
    #expect(
      shorter.when
        == Pattern([
          Atom(.op, .any, [.word("obtain")]), Atom(.data, .any, [.group("confidential")]),
          Atom(.data, .beyond, [.register(.data)]), Atom(.keepDays, .ge, .registeredDays),
        ]))
  }

  @Test(
    arguments: [
      ("source: company", "source: laww", "bad-value"),
      ("effect: forbid", "effect: require", "missing-key"),
      ("{only: \"@compatible\"}", "{onli: \"@compatible\"}", "unknown-key"),
      ("\"@compatible\"", "\"@compatibl\"", "unknown-group"),
      ("@register.data", "@register.dato", "unknown-group"),
      ("$report_hours", "$hours", "unknown-group"), ("id: MIN-3", "id: CUL-1", "duplicate-id"),
      ("id: MIN-3", "id: min-3", "bad-id"), ("[obtain]", "[obtian]", "unknown-word"),
      ("hours: {le:", "hours: {any:", "unknown-key"),
      ("report_hours: 1", "report-hours: 1", "bad-id"),
      ("keep_days: 1825", "keep_days: long", "wrong-type"),
    ])
  func findsWhatIsWrong(right: String, wrong: String, code: String) throws {
    let place = try #require(Self.bare.range(of: right))
    let text = Self.bare.replacingCharacters(in: place, with: wrong)
    let line = text[..<place.lowerBound].count { $0 == "\n" } + 1
    let found = read(text).problems.diagnostics
    #expect(found.contains { $0.code.rawValue == code && abs($0.line - line) <= 6 }, "\(found)")
  }

  @Test func laysALayerOverWhatItExtends() throws {
    let (policy, problems) = read(
      """
      policy: {id: acme-shop, version: 1}
      extends: acme-privacy
      waive: [CUL-1]
      params: {dpa_hours: 48}
      register:
        marketing.direct:
          {recipient: [], data: [user.name], keep_days: 30, compatible: [], subject: [customer]}
      clauses:
      - {id: SHP-1, pillar: choice, source: company, severity: minor, effect: forbid,
         title: {en: No texts}, when: {channel: marketing.sms}, cite: []}
      """, over: try bare())
    #expect(problems.faults == [])
    let shop = try #require(policy)
    #expect(shop.extends == "acme-privacy")
    #expect(shop.clauses.map(\.id) == ["HON-1", "MIN-3", "SHP-1"])
    #expect(shop.parameters == ["report_hours": 1, "dpa_hours": 48])
    #expect(Set(shop.register.keys) == ["service.provision", "marketing.direct"])
    #expect(shop.jurisdictions == ["eu", "es", "us-ca"])
  }

  @Test(
    arguments: [
      ("waive: [HON-1]", .policyFloor), ("waive: [HON-9]", .unknownClause),
      ("params: {report_hours: 2}", .policyFloor),
      (
        "register: {service.provision: {recipient: [], data: [user], keep_days: 1, subject: []}}",
        .policyFloor
      ),
      (
        "register: {service.provision: {recipient: [], data: [], keep_days: 1826, subject: []}}",
        .policyFloor
      ),
      ("groups: {special: {data: []}}", .policyFloor),
    ] as [(String, DiagnosticCode)])
  func keepsTheFloor(line: String, code: DiagnosticCode) throws {
    let text = "policy: {id: acme-shop, version: 1}\nextends: acme-privacy\n\(line)\n"
    let (policy, problems) = read(text, over: try bare())
    #expect(problems.diagnostics.map(\.code) == [code])
    #expect(problems.diagnostics.map(\.line) == [3])
    let shop = try #require(policy)
    #expect(shop["HON-1"] != nil)
    #expect(shop.parameters["report_hours"] == 1)
    #expect(shop.register["service.provision"]?.keepDays == 1825)
  }

  @Test func saysWhenThereIsNothingToExtend() {
    let text = "policy: {id: acme-shop, version: 1}\nextends: acme\n"
    #expect(read(text).problems.faults == ["2:10 unknown-reference"])
  }
}
