import Content
import ContentFiles
import Testing

@Suite("A located diagnostic")
struct LocatedDiagnosticTests {
  private func diagnostic(
    _ code: DiagnosticCode = .syntax, file: String = "a.yaml", line: Int = 1, column: Int = 1,
    summary: String = "s"
  ) -> LocatedDiagnostic {
    LocatedDiagnostic(
      code, file: file, line: line, column: column, summary: summary, help: "h")
  }

  @Test func readsLikeACompilersErrors() {
    let error = LocatedDiagnostic(
      .unknownKey, file: "scenarios/a/b.yaml", line: 3, column: 7,
      summary: "the key `txet` means nothing in a scene", help: "did you mean `text`?")
    #expect(
      error.text == """
        scenarios/a/b.yaml:3:7: error unknown-key: the key `txet` means nothing in a scene
          help: did you mean `text`?
        """)
    #expect(diagnostic(.minutes).text == "a.yaml:1:1: warning minutes: s\n  help: h")
  }

  @Test func sortsByFileLineColumnAndCode() {
    let sorted = [
      diagnostic(.alias), diagnostic(.syntax), diagnostic(.syntax, summary: "t"),
      diagnostic(column: 2), diagnostic(line: 2), diagnostic(line: 10),
      diagnostic(.alias, file: "b.yaml"),
    ]
    #expect(sorted.reversed().sorted() == sorted)
  }

  @Test func printsAsJSONWithKeysInOrder() {
    let one = LocatedDiagnostic(
      .syntax, file: "a \"b\".yaml", line: 1, column: 2, summary: "é\\\u{1B}\n", help: "h")
    let json =
      #"{"code": "syntax", "severity": "error", "file": "a \"b\".yaml", "line": 1, "column": 2, "#
      + #""end_column": null, "#
      + #""summary": "é\\\u001b\n", "help": "h"}"#
    #expect(one.json == json)
    #expect(LocatedDiagnostic.json([one, one]) == "[\n  \(json),\n  \(json)\n]")
    #expect(LocatedDiagnostic.json([]) == "[]")
  }
}
