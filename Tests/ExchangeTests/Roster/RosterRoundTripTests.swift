import Content
import Exchange
import People
import Testing

@Suite("A roster as a file")
struct RosterRoundTripTests {
  @Test(arguments: 1...60 as ClosedRange<UInt64>)
  func isReadBackAsItWas(seed: UInt64) {
    var draw = FileDraw(seed: seed)
    let roster = Roster(draw.employees())
    let reading = RosterFile.read(RosterWriter.csv(of: roster.employees, in: roster))
    #expect(reading.problems == [])
    #expect(reading.columns == RosterColumn.allCases)
    var ids = roster.employees.map(\.id)[...]
    let difference = RosterDifference(
      from: .empty, openAbsences: [], rows: reading.rows, today: Day(number: 20_000), isFull: true
    ) { ids.popFirst() ?? "none" }
    #expect(difference.problems == [])
    #expect(difference.upserts == roster.employees)
  }

  @Test(arguments: 1...60 as ClosedRange<UInt64>)
  func neverCrashesItsReader(seed: UInt64) {
    var draw = FileDraw(seed: seed)
    let roster = Roster(draw.employees())
    var bytes = Array(RosterWriter.csv(of: roster.employees, in: roster).utf8)
    for _ in 0..<1 + draw.below(12) {
      let byte = draw.pick([0, 9, 10, 13, 34, 44, 45, 59, 61, 0x80, 0xC3, 0xE2, 0xEF, 0xF0, 0xFF])
      switch draw.below(3) {
      case 0: bytes[draw.below(bytes.count)] = UInt8(byte)
      case 1: bytes.insert(UInt8(byte), at: draw.below(bytes.count))
      default: bytes.remove(at: draw.below(bytes.count))
      }
    }
    for encoding in RosterEncoding.allCases {
      let reading = RosterReader(encoding: encoding).read(bytes)
      let lines = bytes.count { $0 == 10 || $0 == 13 } + 1
      for problem in reading.problems {
        #expect(problem.line.map { (1...lines).contains($0) } ?? true)
        #expect(!RosterDiagnostic(problem).summary.isEmpty)
      }
      #expect(reading.isWhole || !reading.problems.isEmpty)
    }
  }

  @Test func isEmptyAsATemplate() {
    #expect(
      RosterTemplate.csv
        == "employee_id,given_name,family_name,email,manager_id,team,locale,start_date,status,"
        + "job_family,login\r\n")
    #expect(RosterFile.read(RosterTemplate.csv).problems == [.headerOnly])
  }

  @Test(arguments: [
    ("Sales", "Sales"), ("a,b", "\"a,b\""), ("a;b", "\"a;b\""), ("5\" pipe", "\"5\"\" pipe\""),
    ("=HYPERLINK(1)", "'=HYPERLINK(1)"), ("+cmd", "'+cmd"), ("-2+3", "'-2+3"), ("@a", "'@a"),
    ("\ta", "\"'\ta\""), ("\ra", "\"'\ra\""), ("'=a", "''=a"), ("'t Hooft", "'t Hooft"),
    (" a", "\" a\""), ("a\nb", "\"a\nb\""), ("x=1", "x=1"),
  ])
  func runsNothingInASpreadsheet(label: String, cell: String) {
    let ana = Employee(
      id: "p", number: "1", givenName: "Ana", familyName: "", teamLabel: label)
    let csv = RosterWriter.csv(of: [ana], in: Roster([ana]))
    #expect(csv == RosterTemplate.csv + "1,Ana,,,,\(cell),,,active,,\r\n")
  }
}
