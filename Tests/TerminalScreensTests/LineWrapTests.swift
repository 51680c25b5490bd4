import Content
import Testing

@testable import TerminalScreens

@Suite("Line wrap")
struct LineWrapTests {
  @Test("breaks at spaces, at the width exactly")
  func breaksAtSpaces() {
    let text = "one two three four five six"
    #expect(LineWrap.lines(of: text, width: 23) == ["one two three four five", "six"])
    #expect(LineWrap.lines(of: text, width: 22) == ["one two three four", "five six"])
    #expect(LineWrap.lines(of: text, width: 27) == [text])
    #expect(LineWrap.lines(of: text, width: 3) == ["one two three four", "five six"])
  }

  @Test("keeps the lead whole and puts the rest behind the indent")
  func keepsTheLeadWhole() {
    let lines = LineWrap.lines(
      of: "aaaa bbbb cccc dddd eeee", width: 20, lead: "KEPT  x y  ", indent: "    ")
    #expect(lines == ["KEPT  x y  aaaa bbbb", "    cccc dddd eeee"])
    let long = LineWrap.lines(
      of: "aaaa bbbb", width: 20, lead: "A LABEL OF ITS OWN WIDTH  ", indent: "  ")
    #expect(long == ["A LABEL OF ITS OWN WIDTH  aaaa", "  bbbb"])
  }

  @Test("keeps paragraphs and empty lines apart")
  func keepsParagraphsApart() {
    #expect(LineWrap.lines(of: "one\n\ntwo", width: 40) == ["one", "", "two"])
    #expect(
      LineWrap.lines(of: "one\ntwo", width: 40, lead: "1  ", indent: "   ") == ["1  one", "   two"])
    #expect(LineWrap.lines(of: "", width: 40) == [""])
  }

  @Test("leaves nothing but a newline in an empty line")
  func leavesNothingInAnEmptyLine() {
    let lines = LineWrap.lines(of: "one\n\ntwo", width: 40, lead: "1  ", indent: "   ")
    #expect(lines == ["1  one", "", "   two"])
  }

  @Test("lets a word that is too long stand alone")
  func letsALongWordStandAlone() {
    let word = String(repeating: "x", count: 30)
    #expect(LineWrap.lines(of: "a \(word) b", width: 20) == ["a", word, "b"])
  }

  @Test("measures columns, not characters")
  func measuresColumns() {
    #expect(LineWrap.lines(of: "日本語日本語 日本語日本", width: 22) == ["日本語日本語", "日本語日本"])
    #expect(LineWrap.lines(of: "日本語日本語 日本語日本", width: 23).count == 1)
    let marks = String(repeating: "e\u{301}", count: 10)
    #expect(LineWrap.lines(of: "\(marks) \(marks)", width: 21).count == 1)
    #expect(
      LineWrap.lines(of: "aaaaaaaaa bbbbbbb", width: 20, lead: "日本  ", indent: "日 ").count == 2)
  }

  @Test(
    "leaves out the marks of emphasis, and no other underscore",
    arguments: [
      ("_one_ two", "one two"), ("a _b c_.", "a b c."), ("snake_case", "snake_case"),
      ("“_ever_”", "“ever”"), ("_Gardeners' Corner_, 140", "Gardeners' Corner, 140"),
      ("no marks", "no marks"), ("_dentaI-orders._ That", "dentaI-orders. That"),
    ])
  func leavesOutEmphasis(text: String, plain: String) {
    #expect(LinePrinter.withoutEmphasis(text) == plain)
  }

  @Test("pads a label to the same column in every line")
  func padsALabel() throws {
    let sink = Transcript(width: 30)
    let printer = LinePrinter(sink: sink, words: Words(language: .english))
    try printer.labelled("SLIP", "one two three four five six")
    try printer.labelled("POR QUÉ", "one two three four five six")
    try printer.labelled("CONSEQUENCE", "one two three four five six")
    #expect(
      sink.lines == [
        "SLIP    one two three four", "        five six", "POR QUÉ one two three four",
        "        five six", "CONSEQUENCE one two three four", "            five six", "",
      ])
  }
}
