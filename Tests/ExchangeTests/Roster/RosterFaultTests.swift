import Content
import Exchange
import People
import Testing

@Suite("A faulty roster")
struct RosterFaultTests {
  @Test(
    arguments: [
      ("", [.empty]), ("\n \r\n", [.empty]), ("\u{FEFF}", [.empty]), ("employee_id", [.headerOnly]),
      ("employee_id,team\n,\n  ,\n", [.headerOnly]),
      ("employee_id,team\n1,a,b\n", [.tooManyCells(3, header: 2, line: 2)]),
      ("employee_id,team\n1,a,,\n", []), ("employee_id,team,\n1,a\n", []),
      ("employee_id,team\n1\n", [.tooFewCells(1, header: 2, line: 2)]),
      ("employee_id,team\n1,\"a\n2,b\n", [.unterminatedQuote(line: 2)]),
      (
        "employee_id,team\n1,\"a\"b\n2,\"b\" \"\n",
        [
          .textAfterQuote(line: 2), .textAfterQuote(line: 3),
        ]
      ),
      (
        "employee_id,team\n1,a\0\n2,\u{7}b\n3,\u{202E}c\n",
        [
          .unwantedCharacter("\0", line: 2), .unwantedCharacter("\u{7}", line: 3),
          .unwantedCharacter("\u{202E}", line: 4),
        ]
      ),
      ("employee_id,team\n,a\n-,a\n", [.missingNumber(line: 2), .missingNumber(line: 3)]),
      ("employee_id,locale\n1,Spanish\n", [.badValue(.locale, "Spanish", line: 2)]),
      ("employee_id,manager_id\n1,1.23E+05\n", [.spoiltNumber(.manager, "1.23E+05", line: 2)]),
    ] as [(String, [RosterFileProblem])])
  func isToldWithItsLines(text: String, problems: [RosterFileProblem]) {
    #expect(RosterFile.read(text).problems == problems)
  }

  @Test(
    arguments: [
      ([0xC3], 0xC3), ([0x61, 0xC3, 0x28], 0xC3), ([0xC0, 0xAF], 0xC0), ([0xED, 0xA0, 0x80], 0xED),
      ([0xF4, 0x90, 0x80, 0x80], 0xF4), ([0xE0, 0x80, 0xAF], 0xE0), ([0xFF], 0xFF),
    ] as [([UInt8], UInt8)])
  func isNoText(bytes: [UInt8], byte: UInt8) {
    let file = Array("employee_id,team\n1,\"two\nlines\"\n2,".utf8) + bytes + Array("\n3,c\n".utf8)
    let reading = RosterReader().read(file)
    #expect(reading.problems == [.notText(byte, .utf8, line: 4)])
    #expect(reading.rows.map(\.number) == ["1", "3"])
    #expect(!reading.isWhole)
  }

  @Test(arguments: [
    ("1,active", true), ("1,sometimes", true), (",active", false), ("=1,active", false),
    ("1", false), ("1,a,b", false), ("1,\"a\"b", false),
  ])
  func isWholeWhereEveryRowCouldBeRead(row: String, isWhole: Bool) {
    #expect(RosterFile.read("employee_id,status\n\(row)\n").isWhole == isWhole)
  }

  @Test func tellsOneFaultOfALine() {
    let text = "employee_id,team\n1,\"a\0b\0\nc\0\"\n"
    #expect(
      RosterFile.read(text).problems == [
        .unwantedCharacter("\0", line: 2), .unwantedCharacter("\0", line: 3),
      ])
  }

  @Test func blamesALostQuoteRatherThanItsGreatCell() {
    let text = "employee_id,team\n1,\"" + String(repeating: "a", count: 100_000)
    #expect(RosterFile.read(text).problems == [.unterminatedQuote(line: 2)])
  }

  @Test(arguments: [[0xFF, 0xFE, 0x61, 0x00], [0xFE, 0xFF, 0x00, 0x61]] as [[UInt8]])
  func isInUTF16(bytes: [UInt8]) {
    #expect(RosterReader().read(bytes).problems == [.utf16])
  }

  @Test(arguments: ["", "\""])
  func holdsAGreatCell(quote: String) {
    let cell = quote + String(repeating: "a", count: 300_000) + quote
    let reading = RosterFile.read("employee_id,team\n1,\(cell)\n2,b\n")
    #expect(reading.problems == [.cellTooLarge(limit: 65_536, line: 2)])
    #expect(reading.rows.map(\.number) == ["2"])
    let long = RosterFile.read("employee_id,team\n1,\(String(repeating: "a", count: 257))\n")
    #expect(long.problems == [.valueTooLong(.team, limit: 256, line: 2)])
  }

  @Test(arguments: ["=HYPERLINK(1)", "+cmd", "@sum", "-2+3", "'=1"])
  func holdsFormulas(text: String) {
    let columns: [RosterColumn] = [.givenName, .familyName, .email, .manager, .login]
    let bare = text == "'=1" ? "=1" : text
    for column in columns {
      let reading = RosterFile.read("employee_id,\(column.rawValue)\n1,\(text)\n")
      #expect(reading.problems == [.formula(column, bare, line: 2)])
    }
    #expect(
      RosterFile.read("employee_id\n\(text)\n").problems == [.formula(.number, bare, line: 2)])
    #expect(RosterFile.read("employee_id,team\n1,\(text)\n").rows.map(\.team) == [.set(bare)])
  }

  @Test(arguments: [
    "ana", "@acme", "ana@", "a b@c", "a@b@c", "Ana <a@b.c>", "a@b,c@d", "a@b\u{3000}c",
  ])
  func holdsWhatIsNoAddress(text: String) {
    let isFormula = text.hasPrefix("@")
    #expect(
      RosterFile.read("employee_id,email\n1,\"\(text)\"\n").problems == [
        isFormula ? .formula(.email, text, line: 2) : .badValue(.email, text, line: 2)
      ])
  }

  @Test func hasFarTooManyCells() {
    let commas = String(repeating: ",", count: 100_000)
    #expect(
      RosterFile.read("employee_id\(commas)\n1\n").problems
        == [.farTooManyCells(100_001, limit: 1000, line: 1)])
    let reading = RosterFile.read("employee_id,team\n1,a\(commas)\n2,b\n")
    #expect(reading.problems == [.farTooManyCells(100_002, limit: 1000, line: 2)])
    #expect(reading.rows.map(\.number) == ["2"])
    #expect(!reading.isWhole)
  }

  @Test func isToldByLine() {
    let text = "employee_id,status\n1,sometimes\n2,\"\n\u{7}\n"
    let reading = RosterFile.read(text)
    #expect(
      reading.problems == [
        .badValue(.status, "sometimes", line: 2), .unterminatedQuote(line: 3),
        .unwantedCharacter("\u{7}", line: 4),
      ])
  }

  @Test func isGivenUpAfterManyProblems() {
    let rows = (1...1000).map { "\($0),sometimes\n" }.joined()
    let reading = RosterFile.read("employee_id,status\n" + rows)
    #expect(reading.problems.count == 201)
    #expect(reading.problems.last == .tooManyProblems(200, line: 202))
    #expect(!reading.isWhole)
  }
}
