import Content
import Exchange
import People
import Testing

@Suite("A roster's diagnostics")
struct RosterDiagnosticTests {
  private static let mentions = [RosterMention("01", line: 3), RosterMention("02", line: nil)]

  @Test(
    arguments: [
      (
        .empty, "the file is empty\n  help: `eslabon roster template` prints a header to begin with"
      ),
      (
        .notText(0xF1, .utf8, line: 2),
        "line 2: the byte 0xF1 is not UTF-8\n"
          + "  help: save the file in UTF-8, or say `--encoding windows-1252` if an older spreadsheet "
          + "wrote it"
      ),
      (
        .unwantedCharacter("\u{202E}", line: 9),
        "line 9: the character U+202E has no place in a cell\n"
          + "  help: delete it; it may be invisible in your editor"
      ),
      (
        .cellTooLarge(limit: 65_536, line: 2),
        "line 2: a cell is larger than 64 KiB\n"
          + "  help: shorten it; perhaps a quotation mark is missing at its end"
      ),
      (
        .tooFewCells(1, header: 2, line: 2),
        "line 2: the row has 1 cell, the header 2\n"
          + "  help: put a cell that holds a line break in quotation marks; leave blank cells blank"
      ),
      (
        .missingColumn(.number, headers: ["name", "email"], line: 1),
        "line 1: the header has no column `employee_id`\n"
          + "  help: its columns are `name` and `email`; say `--map NAME=employee_id` for the one that "
          + "is meant"
      ),
      (
        .formula(.givenName, "=a`\u{1B}[2J", line: 4),
        "line 4: `=a  [2J` in `given_name` looks like a formula\n"
          + "  help: write plain text that does not begin with `=`, `+`, `-` or `@`; a `-` alone clears"
      ),
      (
        .badValue(.startedOn, "03/04/2026", line: 5),
        "line 5: `03/04/2026` is no date that `start_date` takes\n  help: write `2026-11-23`, or say "
          + "how dates are written, such as `--date-format dd/MM/yyyy`"
      ),
    ] as [(RosterFileProblem, String)])
  func sayWhatIsWrongWithAFile(problem: RosterFileProblem, text: String) {
    #expect(RosterDiagnostic(problem).text == text)
  }

  @Test(
    arguments: [
      (
        .duplicateNumber("01", lines: [2, 4, 7]),
        "line 2: `01` stands on lines 2, 4 and 7\n  help: every employee has one row; remove the others"
      ),
      (
        .shared(.email, value: "a@b.c", by: mentions),
        "line 3: `01` (line 3) and `02` have the same e-mail address, `a@b.c`\n"
          + "  help: give each their own, or leave it out: `-` clears"
      ),
      (
        .unknownManager("7", of: RosterMention("01", line: 3), near: "007"),
        "line 3: `01` reports to `7`, who is unknown\n"
          + "  help: did you mean `007`? spreadsheets drop zeros; format the column as text"
      ),
      (
        .managerLoop(mentions),
        "line 3: managers in a circle: `01` (line 3) -> `02` -> `01`\n  help: correct the manager of "
          + "one of them; `-` is for whoever reports to nobody"
      ),
      (
        .orphans(of: RosterMention("00", line: nil), reports: mentions),
        "line 3: `00` is gone and `01` (line 3) and `02` would still report to them\n"
          + "  help: give those 2 another manager, or `-` for nobody"
      ),
    ] as [(RosterProblem, String)])
  func sayWhatIsWrongWithARoster(problem: RosterProblem, text: String) {
    #expect(RosterDiagnostic(problem).text == text)
  }

  @Test func sayHowToAgree() {
    #expect(
      RosterDiagnostic(RosterEndings(count: 12, employed: 40)).text
        == "this would end 12 of 40 who work here\n"
        + "  help: say `--yes-end 12` if that is so; perhaps the file is not complete")
  }

  @Test(
    arguments: [
      (
        .unknownColumn("emial", near: .email, line: 1),
        "did you mean `email`? then say `--map \"emial=email\"`"
      ),
      (
        .unknownColumn("Salary", near: nil, line: 1),
        "nothing of it is kept; leave it out of the file if you can"
      ),
    ] as [(RosterFileWarning, String)])
  func warnOfWhatIsPassedOver(warning: RosterFileWarning, help: String) {
    let diagnostic = RosterDiagnostic(warning)
    #expect(diagnostic.severity == .warning)
    #expect(diagnostic.help == help)
  }

  @Test func suggestTheColumnThatWasMeant() {
    #expect(
      RosterDiagnostic(RosterOptionError.unknownColumn("maneger_id")).text
        == "a roster has no column `maneger_id`\n  help: did you mean `manager_id`?")
  }

  @Test func standByLineWithWarningsLast() {
    let reading = RosterFile.read("employee_id,given_name,Salary,status\n1,,1,x\n1,Leo,1,active\n")
    let difference = RosterDifference(
      from: .empty, openAbsences: [], rows: reading.rows, today: Day(number: 20_000), isFull: false
    ) { "p" }
    let all = RosterDiagnostic.all(of: reading, difference)
    #expect(all.map(\.line) == [2, 2, 2, 1])
    #expect(all.map(\.severity) == [.error, .error, .error, .warning])
    #expect(
      all.map(\.summary) == [
        "`x` is no status", "`1` stands on lines 2 and 3", "`1` is new and has no `given_name`",
        "the column `Salary` is passed over",
      ])
    #expect(!difference.canBeWritten)
  }

  @Test func areShortHoweverLongTheFileIs() {
    let long = String(repeating: "x", count: 5000)
    let many = (0..<5000).map { RosterMention(EmployeeNumber(String($0) + long), line: $0) }
    let problems: [RosterProblem] = [
      .managerLoop(many), .orphans(of: many[0], reports: many),
      .shared(.email, value: long, by: many), .unknownManager(long, of: many[0], near: nil),
      .duplicateNumber("1", lines: Array(0..<5000)),
    ]
    for problem in problems { #expect(RosterDiagnostic(problem).text.count < 1200) }
    #expect(RosterDiagnostic(.badValue(.status, long, line: 2)).summary.count < 100)
  }

  @Test(arguments: 0..<20)
  func areOneLowercaseLineWithoutAPeriod(place: Int) {
    let problems: [RosterFileProblem] = [
      .empty, .headerOnly, .utf16, .isUTF8, .farTooManyCells(2000, limit: 1000, line: 1),
      .notText(1, .windows1252, line: 1),
      .unwantedCharacter("\0", line: 1), .cellTooLarge(limit: 1024, line: 1),
      .unterminatedQuote(line: 1), .textAfterQuote(line: 1), .tooManyCells(3, header: 2, line: 1),
      .duplicateColumn(.team, headers: ["a\nb", "c"], line: 1),
      .unusedMapping(RosterMapping(header: "x\ny", column: .team), headers: ["xy"], line: 1),
      .missingNumber(line: 1), .badValue(.status, "a\nb", line: 1),
      .badValue(.locale, "a\u{85}b", line: 1), .badValue(.email, "\u{2028}", line: 1),
      .spoiltNumber(.number, "1E+5", line: 1), .valueTooLong(.team, limit: 256, line: 1),
      .tooManyProblems(200, line: 1),
    ]
    let diagnostic = RosterDiagnostic(problems[place])
    for text in [diagnostic.summary, diagnostic.help] {
      #expect(text.split(whereSeparator: { $0.isNewline }).count == 1)
      #expect(text.last != ".")
      #expect(text.first?.isUppercase == false)
    }
  }
}
