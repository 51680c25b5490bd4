import Testing

@testable import TerminalScreens

@Suite("A typed line")
struct LineKeyTests {
  @Test(
    "asks for one thing, in any case",
    arguments: [
      ("", .enter), (" \t", .enter), ("q", .leave), (" Q ", .leave), ("b", .back), ("r", .again),
      ("?", .help), ("P", .rule), ("g", .term(nil)), ("G Personal  Data", .term("Personal Data")),
      ("u", .remark(nil)), ("u 2", .remark(2)), ("1", .numbers([1])),
      ("3, 1,2", .numbers([3, 1, 2])),
      ("0", .numbers([0])), ("b 1", .unknown), ("p 1", .unknown), ("u x", .unknown),
      ("u 1 2", .unknown), ("1 two", .unknown), ("１", .unknown), ("ring", .unknown),
    ] as [(String, LineKey)])
  func asksForOneThing(text: String, key: LineKey) {
    #expect(LineKey(text) == key)
  }
}
