import Content
import Testing

@testable import ContentFiles

@Suite("A hostile file", .timeLimit(.minutes(10)))
struct HostileFileTests {
  /// A file that wants to hang, crash or exhaust its reader, and the code that stops it.
  struct Attack: Sendable, CustomTestStringConvertible {
    let name: String
    let code: DiagnosticCode?
    let text: @Sendable () -> String

    init(
      _ name: String, _ code: DiagnosticCode?, _ text: @autoclosure @escaping @Sendable () -> String
    ) {
      self.name = name
      self.code = code
      self.text = text
    }

    var testDescription: String { name }
  }

  static let laughs =
    "a: &a [x, x]\n"
    + zip("abcdefgh", "bcdefghi").map { "\($1): &\($1) [*\($0), *\($0), *\($0)]\n" }.joined()

  static let attacks: [Attack] = [
    Attack("a billion laughs", .alias, laughs),
    Attack("a billion laughs as a key", .alias, laughs + "? *i\n: x\n*h : y\n"),
    Attack("an alias to itself", .alias, "a: &a [*a]\n"),
    Attack("an alias as a merge key", .alias, "a: &a {b: 1}\nc:\n  <<: *a\n"),
    Attack("lists 1,000 deep", .tooLarge, String(repeating: "[", count: 1000)),
    Attack("lists 100,000 deep", .tooLarge, String(repeating: "[", count: 100_000)),
    Attack("maps 1,000 deep", .tooLarge, String(repeating: "{a: ", count: 1000)),
    Attack("maps as keys 1,000 deep", .tooLarge, String(repeating: "{? ", count: 1000)),
    Attack("list entries 1,000 deep", .tooLarge, String(repeating: "- ", count: 1000) + "x"),
    Attack(
      "block maps 1,000 deep", .tooLarge,
      (0..<1000).map { String(repeating: " ", count: $0) + "a:\n" }.joined()),
    Attack("explicit keys 1,000 deep", .tooLarge, String(repeating: "? ", count: 1000) + "x"),
    Attack("10 MB", .tooLarge, String(repeating: "a: b\n", count: 2_000_000)),
    Attack("one byte too many", .tooLarge, "a: " + String(repeating: "b", count: 2 << 20)),
    Attack(
      "150,001 words and more", .tooLarge, "[" + String(repeating: "a,", count: 300_001) + "]"),
    Attack("a scalar of 2 MB", nil, "a: " + String(repeating: "b", count: 2_000_000)),
    Attack(
      "a quoted scalar of 1 MB", nil, "a: \"" + String(repeating: "b ", count: 500_000) + "\""),
    Attack("a key of 1 MB", .syntax, String(repeating: "k", count: 1_000_000) + ": 1"),
    Attack("50,000 keys", nil, (0..<50_000).map { "key-\($0): 1\n" }.joined()),
    Attack("50,000 keys on a line", nil, "{" + (0..<50_000).map { "k\($0): é," }.joined() + "}"),
    Attack("one key 50,000 times", .tooLarge, String(repeating: "a: 1\n", count: 50_000)),
    Attack("50,000 aliases", .tooLarge, String(repeating: "- *a\n", count: 50_000)),
    Attack("1 MB of NUL", .tooLarge, String(repeating: "\0", count: 1_000_000)),
    Attack("1 MB of tabs", .tab, String(repeating: "\t", count: 1_000_000)),
    Attack("1 MB of blanks", .syntax, String(repeating: " \n", count: 500_000)),
    Attack("1 MB of comments", .syntax, String(repeating: "# c\n", count: 250_000)),
    Attack(
      "a comment of 1 MB after each word", nil,
      "[a, b #" + String(repeating: "#", count: 1_000_000) + "\n]"),
    Attack("1 MB of quotation marks", .syntax, String(repeating: "\"", count: 1_000_001)),
    Attack("1 MB of colons", .syntax, "a: " + String(repeating: ":", count: 1_000_000)),
    Attack("1 MB of dashes", nil, String(repeating: "-", count: 1_000_000)),
    Attack("1 MB of commas", .syntax, "[" + String(repeating: ",", count: 1_000_000)),
    Attack("100,000 documents", .syntax, String(repeating: "--- a\n", count: 100_000)),
    Attack("100,000 directives", .syntax, String(repeating: "%TAG !a! b\n", count: 100_000)),
    Attack("a tag of 1 MB", .alias, "a: !" + String(repeating: "t", count: 1_000_000) + " b"),
    Attack("an anchor of 1 MB", .alias, "a: &" + String(repeating: "t", count: 1_000_000) + " b"),
    Attack(
      "escapes without end", nil, "a: \"" + String(repeating: "\\u00e9", count: 200_000) + "\""),
    Attack(
      "joined marks on one letter", nil, "a: e" + String(repeating: "\u{301}", count: 500_000)),
    Attack("emoji by the thousand", nil, "a: " + String(repeating: "👩‍👩‍👧‍👦", count: 20_000)),
  ]

  @Test(arguments: attacks)
  func isReadOrRefused(attack: Attack) {
    let tree = YAMLTree(attack.text())
    if let code = attack.code {
      #expect(tree.problems.contains { $0.code == code })
    } else {
      #expect(tree.problems.isEmpty)
      #expect(tree.root != nil)
    }
    #expect(tree.problems.count <= YAMLLimits.problems + 1)
  }

  @Test(arguments: [(32, true), (33, false)])
  func nestsToThirtyTwoAndNoDeeper(depth: Int, isRead: Bool) {
    let text = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    #expect((YAMLTree(text).root != nil) == isRead)
  }

  @Test(
    arguments: [[0xFF, 0xFE, 0x61, 0x00], [0xFE, 0xFF, 0x00, 0x61], [0x1F, 0x8B, 0x08, 0x00]]
      as [[UInt8]])
  func isNoTextInAnotherEncoding(bytes: [UInt8]) {
    let tree = YAMLTree(bytes: bytes, file: "sample.yaml")
    #expect(tree.root == nil)
    #expect(tree.problems.contains { $0.code == .notUTF8 })
  }
}
