import Content
import Testing

@testable import ContentFiles

@Suite("A YAML tree")
struct YAMLTreeTests {
  @Test func readsAValidFile() throws {
    let tree = YAMLTree(validFile)
    #expect(tree.problems.isEmpty)
    let entries = try #require(tree.root?.entries)
    #expect(entries.map(\.key) == ["format", "id", "title", "brief", "meters", "scenes"])
  }

  @Test(
    arguments: [
      ("a: no", "no", YAMLScalarStyle.plain), ("a: 1", "1", .plain), ("a: ~", "~", .plain),
      ("a: null", "null", .plain), ("a:", "", .plain), ("a: on the\n  way", "on the way", .plain),
      ("a: 'it''s'", "it's", .singleQuoted), ("a: \"b\\nc\"", "b\nc", .doubleQuoted),
      ("a: \"\"", "", .doubleQuoted), ("a: |\n  b\n  c\n", "b\nc\n", .literal),
      ("a: >-\n  b\n  c\n", "b c", .folded), ("a: |\r\n  b\r\n  c\r\n", "b\nc\n", .literal),
      ("{a: b}", "b", .plain), ("\u{FEFF}a: b", "b", .plain), ("a: <<", "<<", .plain),
      ("a: x#y", "x#y", .plain), ("a: “né 🥐”", "“né 🥐”", .plain),
    ])
  func keepsScalarsAsWords(text: String, value: String, style: YAMLScalarStyle) throws {
    let tree = YAMLTree(text)
    #expect(tree.problems.isEmpty)
    #expect(tree.root?["a"]?.kind == .scalar(value, style))
  }

  @Test(
    arguments: [
      ("format", "1:1", "1:9", "1:10"), ("id", "2:1", "2:5", "2:16"),
      ("title", "3:1", "3:8", "3:29"), ("brief", "4:1", "4:8", "7:1"),
      ("meters.trust", "8:3", "8:13", "8:61"), ("meters.trust.start", "8:37", "8:44", "8:46"),
      ("scenes.kickoff.say.0", "12:9", "12:9", "12:30"),
      ("scenes.kickoff.say.1.text", "13:26", "13:32", "13:70"),
      ("scenes.kickoff.decide.options.everything.act.data.1", "21:55", "21:55", "21:73"),
      ("scenes.kickoff.decide.options.city", "23:11", "23:11", "23:68"),
      ("scenes.kickoff.decide", "17:5", "18:7", "23:68"),
    ])
  func knowsPlaces(path: String, key: String, start: String, end: String) throws {
    let root = try #require(YAMLTree(validFile).root)
    let place = root.place(at: ContentPath(stringLiteral: path))
    #expect(place.isExact)
    #expect(place.keyStart.written == key)
    #expect(place.node.start.written == start)
    #expect(place.node.end.written == end)
  }

  @Test func countsColumnsInScalars() throws {
    let root = try #require(YAMLTree("{“🥐é”: 日本, b: c}").root)
    #expect(root.entries?.map(\.keyStart.written) == ["1:2", "1:12"])
    #expect(root["b"]?.start.written == "1:15")
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func countsEveryLineEndOnce(end: String) throws {
    let root = try #require(YAMLTree("a: 1\(end)\(end)b: 2\(end)").root)
    #expect(root["b"]?.start.written == "3:4")
  }

  @Test(
    arguments: [
      ("a: Order #4471", true), ("a: Order  # 4471", true), ("a: #4471", true),
      ("a: two\n  lines # c", true), ("a: é 🥐 # c", true), ("a: Order#4471", false),
      ("a: \"Order\" # c", false), ("a: Order\n# c", false), ("a: |\n  Order # 1\n", false),
      ("{a: Order} # c", false), ("a: Order\t# c", true), ("a: Order", false),
    ])
  func seesACommentAfterAPlainScalar(text: String, isFollowed: Bool) {
    #expect(YAMLTree(text).root?["a"]?.followedByComment == isFollowed)
  }

  @Test(
    arguments: [
      ("{text: Hello, world}", ["world"]), ("{text: a, b, c d}", ["b", "c d"]),
      ("{text: a, b: }", []), ("{text: a, b : }", []), ("{text: a, \"b\":c}", []),
      ("{text: a, \"b\"}", ["b"]), ("text: a\nb:\n", []), ("{text: a,\n b # :\n}", ["b"]),
      ("{text: \"a, b\"}", []),
    ])
  func marksKeysWithoutColon(text: String, bare: [String]) {
    #expect(YAMLTree(text).root?.entries?.filter(\.isBare).map(\.key) == bare)
  }

  @Test func keepsAMergeKeyAsAWord() {
    let tree = YAMLTree("a: {<<: {b: 1}}")
    #expect(tree.problems.isEmpty)
    #expect(tree.root?["a"]?["<<"]?["b"]?.scalar == "1")
  }
}

extension YAMLPosition {
  /// The place as `LINE:COLUMN`.
  var written: String { "\(line):\(column)" }
}
