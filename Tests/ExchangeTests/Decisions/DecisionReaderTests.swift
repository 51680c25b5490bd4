import Content
import Reporting
import Testing

@testable import Exchange

@Suite("A file of decisions")
struct DecisionReaderTests {
  private static let header = "employee,team,clause,severity,violated,weight\n"

  private func problems(_ text: String) -> [DecisionFileProblem] {
    do throws(DecisionFileError) {
      _ = try DecisionReader.read(Array(text.utf8))
      return []
    } catch {
      return error.problems
    }
  }

  @Test("is read in any order of columns, with further ones passed over")
  func readsColumns() throws {
    let text = """
      weight;note;violated;severity;clause;team;employee
      1;"a;b";0.5;3;MIN-1;north;007

      0.25;;1;3;MIN-1;north;'=1

      """
    let table = try DecisionReader.read([0xEF, 0xBB, 0xBF] + Array(text.utf8))
    #expect(table.count == 2)
    #expect(table.severities == ["MIN-1": 3])
    #expect(table.analysed().people == [2])
  }

  @Test(
    "is refused with the line and what is wrong there",
    arguments: [
      ("", DecisionFileProblem.empty),
      (header, .empty),
      (header + "e,t,c,0,0,1\n", .badValue(.severity, "0", line: 2)),
      (header + "e,t,c,3,0,1\ne,t,c,3,1.1,1\n", .badValue(.violated, "1.1", line: 3)),
      (header + "e,t,c,3,nan,1\n", .badValue(.violated, "nan", line: 2)),
      (header + "e,t,c,3,0,-1\n", .badValue(.weight, "-1", line: 2)),
      (header + "e,t,c,3,0,\n", .badValue(.weight, "", line: 2)),
      (header + ",t,c,3,0,1\n", .badValue(.employee, "", line: 2)),
      (header + "e,t,c,3,0\n", .cellCount(5, header: 6, line: 2)),
      (header + "e,t,c,3,0,1,\n", .cellCount(7, header: 6, line: 2)),
      (
        header + "e,t,c,3,0,1\ne,t,c,5,0,1\n",
        .otherSeverity("c", before: 3, now: 5, line: 3)
      ),
      (header + "e,t,\"c,3,0,1\n", .badRecord(.unterminatedQuote, line: 2)),
      (header + "e,t\u{1B},c,3,0,1\n", .badRecord(.unwantedCharacter("\u{1B}"), line: 2)),
      (
        "employee,team,clause,severity,violated\n",
        .missingColumn(
          .weight, headers: ["employee", "team", "clause", "severity", "violated"], line: 1)
      ),
      ("team,employee,team,clause,severity,violated,weight\n", .duplicateColumn(.team, line: 1)),
    ] as [(String, DecisionFileProblem)])
  func isRefused(text: String, problem: DecisionFileProblem) {
    #expect(problems(text) == [problem])
    #expect(!problem.words.summary.isEmpty && !problem.words.help.isEmpty)
  }

  @Test("tells of bytes that are no text, and of UTF-16")
  func bytesThatAreNoText() {
    let bytes = Array((DecisionReaderTests.header + "e,t").utf8) + [0xFF] + Array(",c,3,0,1\n".utf8)
    #expect(throws: DecisionFileError(problems: [.badRecord(.notText(0xFF), line: 2)])) {
      try DecisionReader.read(bytes)
    }
    #expect(throws: DecisionFileError(problems: [.utf16])) {
      try DecisionReader.read([0xFF, 0xFE, 0x65, 0])
    }
  }

  @Test("is left after fifty problems")
  func isLeftAfterManyProblems() {
    let text = DecisionReaderTests.header + String(repeating: "e,t,c,9,0,1\n", count: 500)
    let problems = problems(text)
    #expect(problems.count == 51)
    #expect(problems.last == .tooManyProblems(50, line: 52))
  }

  @Test("gives weak links that no spreadsheet runs")
  func weakLinksAsCSV() throws {
    let rows = (0..<5).map { "e\($0),=team,+c,3,1,1\n" }.joined()
    let table = try DecisionReader.read(Array((DecisionReaderTests.header + rows).utf8))
    #expect(WeakLinkFile.csv(table.analysed()) == "team,rank,clause\r\n'=team,1,'+c\r\n")
  }
}
