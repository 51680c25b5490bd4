import Content
import Exchange
import People
import Records
import Testing

@Suite("A file of evidence")
struct EvidenceFileTests {
  private let played = EvidenceRow(
    employee: "007", item: .module("choice"), way: .played,
    content: EvidenceRow.Content(
      situations: ["reply-stop@2", "tour@1"], edition: "ab12", policy: "house@3"),
    started: Day(number: 20_780), completed: Day(number: 20_781), passed: true,
    attestation: .selfAttested, proof: "7H3K-0QZV-9M2C",
    score: EvidenceRow.Score(adherence: 200 / 3, service: 100))

  private func workshop(_ number: EmployeeNumber, proof: String) -> EvidenceRow {
    EvidenceRow(
      employee: number, item: .module("choice"), way: .workshop, completed: Day(number: 20_780),
      attestation: .recorded, proof: proof)
  }

  @Test("is CSV with a header, byte for byte")
  func isCSV() {
    let file = EvidenceFile(hasScores: false)
    #expect(
      file.header + file.record(played) + file.record(workshop("8", proof: "list 4")) == """
        employee_id,item,way,situations,edition,policy,started,completed,passed,attestation,proof\r
        007,module:choice,played,reply-stop@2 tour@1,ab12,house@3,2026-11-23,2026-11-24,yes,\
        self-attested,7H3K-0QZV-9M2C\r
        8,module:choice,workshop,,,,,2026-11-23,,recorded,list 4\r

        """)
  }

  @Test("says scores only where they are asked for")
  func saysScoresWhereAsked() {
    let file = EvidenceFile(hasScores: true)
    #expect(file.header.hasSuffix(",proof,privacy_kept,job_done\r\n"))
    #expect(file.record(played).hasSuffix(",66.67,100\r\n"))
    #expect(file.record(workshop("8", proof: "x")).hasSuffix(",x,,\r\n"))
    #expect(!EvidenceFile(hasScores: false).record(played).contains("66.67"))
  }

  @Test(
    "holds no cell that a spreadsheet would run, and no row but one",
    arguments: [
      "=1+1", "+1", "-1", "@SUM(A1)", "'=1+1", "\t=1", "\r=1", "a\r\n=1,\"2\"", "\u{1B}[2J",
    ])
  func isHarmless(text: String) {
    for row in [workshop("8", proof: text), workshop(EmployeeNumber(text), proof: "list")] {
      let record = EvidenceFile(hasScores: false).record(row)
      let isOfNumber = row.proof == "list" && text.unicodeScalars.contains("\n")
      #expect(record.unicodeScalars.count { $0 == "\n" } == (isOfNumber ? 2 : 1))
      #expect(!row.proof.unicodeScalars.contains { $0.value < 0x20 })
      for cell in [text, row.proof] where "=+-@\t\r".contains(cell.first ?? " ") {
        #expect(!record.contains(",\(cell)") && !record.hasPrefix(cell))
      }
    }
  }
}
