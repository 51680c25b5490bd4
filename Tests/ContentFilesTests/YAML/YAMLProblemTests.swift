import Content
import Testing

@testable import ContentFiles

@Suite("Problems of a YAML file")
struct YAMLProblemTests {
  @Test(
    arguments: [
      // Characters
      ("a: b\u{7}\n", ["1:5 control-character"]), ("a: \u{0}b", ["1:4 control-character"]),
      ("# \u{202E}x\na: 1", ["1:3 control-character"]),
      ("a: b\u{2028}c", ["1:5 control-character"]),
      ("a: é\u{85}b", ["1:5 control-character"]), ("a: \"\\x1b\"", ["1:4 control-character"]),
      ("a: \"\\u202e\"", ["1:4 control-character"]), ("a: b\u{FEFF}c", ["1:5 control-character"]),
      ("a: x\ty", ["1:5 control-character"]), ("a: 'é\n  x\ty'", ["2:4 control-character"]),
      ("a: \"x\\ty\"", ["1:4 control-character"]),
      ("a: \u{2066}b\u{7F}", ["1:4 control-character", "1:6 control-character"]),
      // Tabs
      ("a:\n\tb: c", ["2:1 tab"]), ("a: b\n \tc: d", ["2:2 tab"]), ("a: {\n\tb: c}", ["2:1 tab"]),
      ("a: 1\n\t\nb: 2", ["2:1 tab"]), ("a: |\n  x\n\ty\n", ["3:1 tab"]), ("a:\t1", []),
      ("a: |\n  x\n  \ty\n", ["3:3 tab"]), ("-\ta: 1", ["1:2 tab"]),
      // Aliases, anchors, tags
      ("a: *b", ["1:4 alias"]), ("*a : b", ["1:1 alias"]), ("a: &b c", ["1:4 alias"]),
      ("a: !!binary b", ["1:4 alias"]), ("a: !b {}", ["1:4 alias"]), ("a: *b* c", ["1:4 alias"]),
      ("a: !x!y z", ["1:4 alias"]), ("a: &b [1]\nc: *b", ["1:4 alias", "2:4 alias"]),
      // Keys
      ("a: 1\nb: 2\na: 3", ["3:1 duplicate-key"]),
      ("{a: 1, \"a\": {c: 1, c: 2}}", ["1:8 duplicate-key", "1:20 duplicate-key"]),
      ("{a: b}: c\nd: 1", ["1:1 syntax"]), ("[a]: c", ["1:1 syntax"]),
      // Syntax
      ("", ["1:1 syntax"]), ("# only\n# comments", ["1:1 syntax"]), ("---\n", ["1:1 syntax"]),
      ("\n\n", ["1:1 syntax"]), ("a: 1\n---\nb: 2", ["2:1 syntax"]),
      ("a: \"b\nc: d", ["1:4 syntax"]),
      ("a: 'b", ["1:4 syntax"]), ("a: [1, 2", ["1:4 syntax"]), ("a: {b: 1", ["1:4 syntax"]),
      ("a: [1, 2}\nb: 1", ["1:9 syntax"]), ("a: b: c", ["1:5 syntax"]),
      ("a:\n  b: 1\n c: 2", ["3:2 syntax"]),
      ("a: - b", ["1:4 syntax"]), ("a: @b", ["1:4 syntax"]), ("a: `b`", ["1:4 syntax"]),
      ("a: %b", ["1:4 syntax"]), ("a: \"\\q\"", ["1:5 syntax"]), ("a: \"\\ud800\"", ["1:7 syntax"]),
      ("a: {b} is", ["1:8 syntax"]), ("a: \"b\" or", ["1:8 syntax"]),
      ("a: |x\n  b", ["1:4 syntax"]),
      ("a: [,]", ["1:5 syntax"]), ("%FOO\n---\na: 1", ["1:1 syntax"]),
      ("a: 1\nb\nc: 2", ["2:1 syntax"]),
      ("- a\nb: 1", ["2:1 syntax"]), ("%YAML 9.9\n---\na: 1", ["1:1 syntax"]),
    ] as [(String, [String])])
  func standAtTheirPlace(text: String, faults: [String]) {
    #expect(YAMLTree(text).faults == faults)
  }

  @Test(arguments: [1, 11, 12, 13, 14, 60])
  func findARepeatedKeyAmongAnyNumber(count: Int) {
    let keys = (0..<count).map { "k\($0): 1\n" }.joined()
    for place in 0..<count {
      #expect(
        YAMLTree(keys + "k\(place): 2").problems.map(\.summary)
          == ["the key `k\(place)` stands twice, first on line \(place + 1)"])
    }
    #expect(YAMLTree(keys + "other: 2").problems.isEmpty)
  }

  @Test(
    arguments: [
      ("a: {ines} is", "a text goes on after `}`", "put the whole text in quotes"),
      ("a: 1\na: 2", "the key `a` stands twice, first on line 1", "keep one of the two"),
      ("a:\n\tb: 1", "a tab stands in the indentation", "indent with spaces"),
      (
        "a: @b", "a value cannot begin with `@`", "put the text in quotes"
      ),
      (
        "a: 'b", "a quotation mark is opened here and never closed",
        "close it; inside single quotes a quotation mark is written twice"
      ),
      (
        "a: \u{202E}b", "the mark that overrides the reading direction U+202E stands here",
        "delete it; it may be invisible in your editor"
      ),
      ("", "the file is empty", "begin it with `format: 1`"),
    ])
  func speakPlainly(text: String, summary: String, help: String) {
    let problem = YAMLTree(text).problems.first
    #expect(problem?.summary == summary)
    #expect(problem?.help == help)
  }

  @Test(
    arguments: [
      ([0xFF], "1:4"), ([0x80], "1:4"), ([0xC0, 0xAF], "1:4"), ([0xC1, 0x81], "1:4"),
      ([0xE0, 0x80, 0xAF], "1:4"), ([0xED, 0xA0, 0x80], "1:4"), ([0xE2, 0x82], "1:4"),
      ([0xF0, 0x9F, 0xA5], "1:4"), ([0xF0, 0x80, 0x80, 0xAF], "1:4"),
      ([0xF4, 0x90, 0x80, 0x80], "1:4"), ([0xF5, 0x80, 0x80, 0x80], "1:4"),
      ([0xC3, 0xA9, 0xC3], "1:5"), ([0xF0, 0x9F, 0xA5, 0x90, 0x0A, 0x20, 0xFE], "2:2"),
      ([0xC3, 0x28], "1:4"), ([0x0D, 0x0A, 0xC3, 0xA9, 0xFE], "2:2"),
    ] as [([UInt8], String)])
  func findTheFirstByteThatIsNotUTF8(bytes: [UInt8], place: String) {
    let tree = YAMLTree(bytes: Array("a: ".utf8) + bytes, file: "sample.yaml")
    #expect(tree.root == nil)
    #expect(tree.faults == ["\(place) not-utf8"])
  }

  @Test func areReadPastWherePossible() throws {
    let tree = YAMLTree("a: *x\nb: \u{7}1\nb: 2\nc: [1, {c: 1, c: 2}]\nd: \"\\x01\"\n")
    #expect(
      tree.faults == [
        "1:4 alias", "2:4 control-character", "3:1 duplicate-key", "4:15 duplicate-key",
        "5:4 control-character",
      ])
    #expect(tree.root?.entries?.map(\.key) == ["a", "b", "c", "d"])
    #expect(tree.root?["d"]?.scalar == " ")
  }
}
