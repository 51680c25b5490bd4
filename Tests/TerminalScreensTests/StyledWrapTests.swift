import Testing

@testable import TerminalScreens

@Suite("Styled wrap")
struct StyledWrapTests {
  @Test("lets spaces look as they do in the text, so that a line of one style is one run")
  func letsSpacesLookAsInTheText() {
    let text = StyledText("one two  three", .quiet) + " four " + StyledText("five six", .strong)
    let lines = StyledWrap.lines(of: text, columns: 40)
    #expect(lines == [text])
    #expect(lines[0].runs.count == 3)
  }

  @Test("breaks at spaces and leaves them out, whatever they look like")
  func breaksAtSpaces() {
    let text = StyledText("one two three", [.stressed, .quiet])
    let lines = StyledWrap.lines(of: text, columns: 8, lead: "- ", indent: 2)
    let style: Style = [.stressed, .quiet]
    #expect(
      lines == [
        "- " + StyledText("one", style), "  " + StyledText("two", style),
        "  " + StyledText("three", style),
      ])
  }
}
