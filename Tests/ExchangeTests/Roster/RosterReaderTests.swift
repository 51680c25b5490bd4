import Content
import Exchange
import People
import Testing

@Suite("A roster's reader")
struct RosterReaderTests {
  @Test func readsEveryColumn() throws {
    let reading = RosterFile.read(
      """
      employee_id,given_name,family_name,email,manager_id,team,locale,start_date,status,job_family,login
      00042,Inés,Vidal,ines@acme.example,007,Marketing,es,2024-02-29,leave,marketing,ividal
      00043,Leo,-,,,,pt_br,,,,

      """)
    #expect(reading.problems == [])
    #expect(reading.warnings == [])
    #expect(reading.isWhole)
    var ines = RosterRow(line: 2, number: "00042")
    ines.givenName = .set("Inés")
    ines.familyName = .set("Vidal")
    ines.email = .set("ines@acme.example")
    ines.manager = .set("007")
    ines.team = .set("Marketing")
    ines.locale = .set("es")
    ines.startedOn = .set(try #require(Day(iso: "2024-02-29")))
    ines.status = .set(.leave)
    ines.jobFamily = .set("marketing")
    ines.login = .set("ividal")
    var leo = RosterRow(line: 3, number: "00043")
    leo.givenName = .set("Leo")
    leo.familyName = .cleared
    leo.locale = .set("pt-BR")
    #expect(reading.rows == [ines, leo])
  }

  @Test(arguments: ["\n", "\r\n", "\r"], [",", ";", "\t"])
  func takesAnyLineEndAndSeparator(end: String, separator: String) {
    let lines = [
      ["employee_id", "team"], ["1", "\"a\(separator)b\""], [" 2 ", " \"say \"\"hi\"\"\" "],
      ["3", "\"two\(end)lines\""], ["", ""], ["4", "5\" pipe"],
    ]
    let text = lines.map { $0.joined(separator: separator) }.joined(separator: end)
    let reading = RosterFile.read(text)
    #expect(reading.problems == [])
    #expect(reading.rows.map(\.number) == ["1", "2", "3", "4"])
    #expect(reading.rows.map(\.line) == [2, 3, 4, 7])
    // Line breaks and tabs within a value are kept as blanks.
    let first = separator == "\t" ? "a b" : "a\(separator)b"
    #expect(
      reading.rows.map(\.team) == [
        .set(first), .set("say \"hi\""), .set("two lines"), .set("5\" pipe"),
      ])
  }

  @Test(arguments: ["", "\u{FEFF}", "\n\n", "sep=,\r\n", "\u{FEFF}sep=,\n"])
  func findsTheHeader(opening: String) {
    let reading = RosterFile.read(opening + "employee_id,team\n1,Sales\n")
    #expect(reading.problems == [])
    #expect(reading.rows.map(\.team) == [.set("Sales")])
  }

  @Test func readsWindows1252() {
    let bytes = Array("employee_id,given_name\n1,".utf8) + [0x49, 0xF1, 0x61, 0x80] + [10]
    let reading = RosterReader(encoding: .windows1252).read(bytes)
    #expect(reading.rows.map(\.givenName) == [.set("Iña€")])
    #expect(RosterReader().read(bytes).problems == [.notText(0xF1, .utf8, line: 2)])
    let unmarked = Array("employee_id,given_name\n1,Iña".utf8)
    #expect(RosterReader(encoding: .windows1252).read(unmarked).problems == [.isUTF8])
    let marked = Array("\u{FEFF}employee_id,given_name\n1,Iña".utf8)
    #expect(
      RosterReader(encoding: .windows1252).read(marked).rows.map(\.givenName) == [.set("Iña")])
    #expect(
      RosterReader(encoding: .windows1252).read(Array("employee_id\n".utf8) + [0x81]).problems
        == [.unwantedCharacter("\u{81}", line: 2)])
  }

  @Test(arguments: [
    ("dd/MM/yyyy", "03/04/2026"), ("MM/dd/yyyy", "04/03/2026"), ("d.M.yyyy", "3.4.2026"),
    ("yyyy-MM-dd", "2026-04-03"), ("dd-mm-yyyy", "03-04-2026"), ("yyyyMMdd", "20260403"),
  ])
  func readsDatesAsTold(pattern: String, text: String) throws {
    let reader = RosterReader(dateFormat: try RosterDateFormat(pattern))
    let reading = RosterFile.read("employee_id;start_date\n1;\(text)\n2;2026/04/03", reader)
    let day = try #require(Day(iso: "2026-04-03"))
    #expect(reading.rows.map(\.startedOn) == [.set(day), .unchanged])
    #expect(reading.problems == [.badValue(.startedOn, "2026/04/03", line: 3)])
    #expect(reading.rows.last?.refused == [.startedOn])
    #expect(reading.isWhole)
  }

  @Test(arguments: [
    "", "dd/MM", "dd/MM/yy", "dd/MM/yyyy dd", "dd.MMM.yyyy", "Q dd/MM/yyyy", "1dd/MM/yyyy",
  ])
  func refusesWhatIsNoFormatOfDates(pattern: String) {
    #expect(throws: RosterOptionError.badDateFormat(pattern)) { try RosterDateFormat(pattern) }
  }

  @Test(arguments: [
    "3/04/2026", "03/04/26", "03/04/20261", "03/04/2026 ", "31/02/2026", "03-04-2026", "03/04/2O26",
    "",
  ])
  func takesNoOtherDates(text: String) throws {
    #expect(try RosterDateFormat("dd/MM/yyyy").day(text) == nil)
  }

  @Test(arguments: [
    ("Active", EmploymentStatus.active), ("1", .active), ("TRUE", .active), ("activo", .active),
    ("On Leave", .leave), ("excedencia", .leave), ("leave of absence", .leave),
    ("0", .terminated), ("false", .terminated), ("Inactive", .terminated), ("Baja", .terminated),
  ])
  func knowsStatusWords(word: String, status: EmploymentStatus) {
    let reading = RosterFile.read("employee_id,status\n1,\(word)\n")
    #expect(reading.rows.map(\.status) == [.set(status)])
  }

  @Test(arguments: ["sometimes", "2", "--"])
  func refusesOtherStatusWords(word: String) {
    let reading = RosterFile.read("employee_id,status\n1,\(word)\n")
    #expect(reading.problems == [.badValue(.status, word, line: 2)])
  }
}
