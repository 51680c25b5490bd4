import Foundation
import Testing

@Suite("The roster from the command line")
struct RosterCommandTests {
  @Test("shows what would change, takes it, and finds nothing new the second time")
  func takesARoster() throws {
    let office = try Office()
    let preview = try office.take(Office.roster, "--dry-run")
    #expect(preview.code == 0)
    #expect(preview.text.contains("Joins: 6\n"))
    #expect(preview.text.contains("Leave begins: 1\n"))
    #expect(preview.text.hasSuffix("Nothing was written.\n"))
    #expect(try office.run("roster", "show").code == 66)
    #expect(try office.take().text.hasSuffix("Written.\n"))
    #expect(try office.take().text.contains("6 unchanged."))
    let shown = try office.run("roster", "show", "--team", "002")
    #expect(shown.text.contains("011     Doe, John Smith  Marketing  Óscar Rey  on leave"))
    #expect(!shown.text.contains("Nuria Vega"))
  }

  @Test("prints a file that can be taken again")
  func printsAFileThatCanBeTakenAgain() throws {
    let office = try Office()
    _ = try office.take()
    let csv = try office.run("roster", "show", "--format", "csv").text
    let template = try office.run("roster", "template").text
    #expect(template.hasSuffix(",job_family,login\r\n"))
    #expect(csv.hasPrefix(template))
    let again = try office.take(csv)
    #expect(again.code == 0)
    #expect(again.text.contains("6 unchanged."))
  }

  @Test(
    "refuses what is wrong, with its line and what to do, and writes nothing",
    arguments: [
      ("010,Iria,Lago,x@acme.example,002,M,es,2020-01-01,active", "lines 4 and 8", "`010`"),
      ("014,Eva,Paz,x@acme.example,999,M,es,2020-01-01,active", "line 8", "`999`"),
      ("001,Nuria,Vega,,002,B,es,2015-01-07,active", "lines 2 and 8", "`001`"),
      ("014,Eva,Paz,x@acme.example,002,M,es,2020-02-30,active", "line 8", "`2020-02-30`"),
      ("014,Eva,Paz,IRIA@acme.example,002,M,es,2020-02-03,active", "line", "acme.example"),
      ("014,\"=HYPERLINK(1)\",Paz,x@acme.example,002,M,es,2020-02-03,active", "line 8", "formula"),
      ("014,Eva\u{7},Paz,x@acme.example,002,M,es,2020-02-03,active", "line 8", "U+0007"),
      ("014,Eva,Paz", "line 8", "cell"),
    ])
  func refusesWhatIsWrong(row: String, place: String, named: String) throws {
    let office = try Office()
    let run = try office.take(Office.roster + row + "\n")
    #expect(run.code == 65)
    #expect(run.complaint.contains(place))
    #expect(run.complaint.contains(named), "\(run.complaint)")
    #expect(run.complaint.contains("help: "))
    #expect(run.complaint.contains("nothing was written"))
    #expect(try office.run("roster", "show").code == 66)
  }

  @Test("refuses a file in another encoding, and takes it where that is said")
  func refusesAnotherEncoding() throws {
    let office = try Office()
    let bytes = Data(Office.roster.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) })
    try office.home.write(bytes, to: "staff.csv")
    let file = office.home.file("staff.csv")
    let refused = try office.run("roster", "import", file)
    #expect(refused.code == 65)
    #expect(refused.complaint.contains("line 3"))
    let taken = try office.run("roster", "import", file, "--encoding", "windows-1252")
    #expect(taken.code == 0)
    #expect(taken.text.contains("Óscar Rey"))
  }

  @Test("refuses a cell of ten megabytes by its line")
  func refusesAHugeCell() throws {
    let office = try Office()
    let row = "014,\(String(repeating: "a", count: 10_000_000)),Paz,,002,M,es,2020-01-01,active\n"
    let run = try office.take(Office.roster + row)
    #expect(run.code == 65)
    #expect(run.complaint.contains("line 8"))
    #expect(run.complaint.utf8.count < 4000)
  }

  @Test("asks before it ends more than one in ten")
  func asksBeforeItEndsMany() throws {
    let office = try Office()
    _ = try office.take()
    let short = Office.roster.split(separator: "\n").prefix(4).joined(separator: "\n") + "\n"
    let refused = try office.take(short, "--full")
    #expect(refused.code == 65)
    #expect(refused.complaint.contains("--yes-end 3"))
    #expect(try office.take(short, "--full", "--yes-end", "3").code == 0)
    #expect(try office.run("roster", "show").text.contains("3 people"))
    #expect(try office.run("roster", "show", "--all").text.contains("6 people"))
  }
}
