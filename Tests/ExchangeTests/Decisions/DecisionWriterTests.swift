import Content
import Exchange
import People
import Reporting
import Testing

@Suite("A file of decisions that is written")
struct DecisionWriterTests {
  private let pseudonyms = Pseudonyms(salt: [UInt8](0..<32))

  @Test("gives the same person the same number under one salt, and another under another")
  func pseudonymsDependOnTheSalt() {
    let other = Pseudonyms(salt: [UInt8](1..<33))
    // As `printf employee:p-2 | openssl dgst -sha256 -mac HMAC -macopt hexkey:000102…1f` begins.
    #expect(pseudonyms.employee("p-2") == "p-aa72c9488b89bc04")
    #expect(pseudonyms.employee("p-2") == pseudonyms.employee("p-2"))
    #expect(pseudonyms.employee("p-2") != other.employee("p-2"))
    #expect(pseudonyms.employee("p-2") != pseudonyms.employee("p-3"))
    #expect(pseudonyms.team("p-2").wholeMatch(of: /t-[0-9a-f]{16}/) != nil)
    #expect(pseudonyms.team("p-2").dropFirst(2) != pseudonyms.employee("p-2").dropFirst(2))
  }

  @Test("is read back as it was")
  func isReadBack() throws {
    let rows = [
      DecisionRow(
        employee: pseudonyms.employee("a"), team: pseudonyms.team("t"), clause: "MIN-2",
        severity: 3, violated: 1, weight: 0.25),
      DecisionRow(
        employee: pseudonyms.employee("b"), team: pseudonyms.team("t"), clause: "=cmd,\"x\"",
        severity: 5, violated: 1 / 3, weight: 1e-7),
    ]
    let text = DecisionWriter.header + rows.map(DecisionWriter.record).joined()
    #expect(text.hasPrefix("employee,team,clause,severity,violated,weight\r\n"))
    #expect(text.contains(",MIN-2,3,1,0.25\r\n"))
    #expect(text.contains(",\"'=cmd,\"\"x\"\"\",5,0.3333333333333333,1e-07\r\n"))
    let read = try DecisionReader.read(Array(text.utf8))
    #expect(read.count == 2)
    #expect(read.severities == ["MIN-2": 3, "=cmd,\"x\"": 5])
  }
}
