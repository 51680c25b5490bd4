import Content
import Foundation
import Testing

@testable import ContentFiles

@Suite("The schemas of what authors write")
struct ContentSchemaTests {
  /// The files that this project ships and that have a schema.
  static let shipped = LibraryFiles(reading: ProgrammeReaderTests.root, namedUnder: "").files.values
    .filter { ContentSchema(ofFileAt: $0.path) != nil }.map(\.path).sorted()
  private static let files = LibraryFiles(reading: ProgrammeReaderTests.root, namedUnder: "")
  private static let library = Library(files)

  @Test(arguments: ContentSchema.allCases)
  func standInTheLibraryAsTheReadersMakeThem(schema: ContentSchema) throws {
    let url = ProgrammeReaderTests.root.appendingPathComponent(schema.path)
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
      try schema.json.write(to: url, atomically: true, encoding: .utf8)
      Issue.record("recorded")
    }
    #expect(try String(contentsOf: url, encoding: .utf8) == schema.json)
    #expect(
      JSONSerialization.isValidJSONObject(
        try JSONSerialization.jsonObject(with: Data(schema.json.utf8))))
  }

  @Test func coverEveryKindThatIsShipped() {
    let kinds = Set(Self.shipped.compactMap { ContentSchema(ofFileAt: $0) })
    #expect(kinds == Set(ContentSchema.allCases).subtracting([.acts]))
  }

  @Test(arguments: shipped)
  func takeEveryShippedFile(path: String) throws {
    let (file, schema, root) = try Self.read(path)
    #expect(try SchemaValidator(json: schema.json).refusals(of: root) == [])
    let first = String(decoding: file.bytes.prefix { $0 != 0x0A }, as: UTF8.self)
    #expect(first == schema.comment(forFileAt: path))
  }

  /// Neither takes a key that it does not know, wherever the files have a map of known keys.
  @Test(arguments: shipped)
  func refuseAnUnknownKeyAsTheReadersDo(path: String) throws {
    let (_, schema, root) = try Self.read(path)
    let validator = try SchemaValidator(json: schema.json)
    let reader = try ReaderRefusal(path: path, in: Self.library, files: Self.files)
    let maps = root.mapCount
    // The maps at the top, and others from all over the file.
    for place in Set((0..<8).map { $0 * maps / 8 } + [0, 1]).filter({ $0 < maps }) {
      let broken = root.addingKey("colour", toMap: place)
      let codes = reader.codes(of: broken)
      let isRefused = !validator.refusals(of: broken).isEmpty
      if isRefused, codes.isEmpty {
        Issue.record("only the schema refuses a key of map \(place)")
      }
      if codes.contains(.unknownKey), !isRefused {
        Issue.record("only the reader refuses a key of map \(place)")
      }
    }
    let broken = root.addingKey("colour", toMap: 0)
    #expect(!validator.refusals(of: broken).isEmpty)
    let codes = reader.codes(of: broken)
    #expect(codes.contains(.unknownKey))
  }

  /// A schema is never stricter than the reader of its files: whatever it refuses of a damaged file,
  /// the reader refuses too.
  @Test(arguments: shipped)
  func refuseNothingThatAReaderTakes(path: String) throws {
    let (_, schema, root) = try Self.read(path)
    let validator = try SchemaValidator(json: schema.json)
    var generator = SplitMix64(seed: path.utf8.reduce(7) { ($0 &* 31) &+ UInt64($1) })
    let reader = try ReaderRefusal(path: path, in: Self.library, files: Self.files)
    #expect(reader.codes(of: root) == [])
    var refused = 0
    for _ in 0..<15 {
      let broken = root.damaged(using: &generator)
      guard !validator.refusals(of: broken).isEmpty else { continue }
      refused += 1
      let codes = reader.codes(of: broken)
      if codes.isEmpty {
        Issue.record("only the schema refuses: \(validator.refusals(of: broken).prefix(4))")
      }
    }
    #expect(refused > 0)
  }

  private static func read(
    _ path: String
  ) throws -> (file: LibraryFile, schema: ContentSchema, root: YAMLNode) {
    let file = try #require(files[path])
    let schema = try #require(ContentSchema(ofFileAt: path))
    return (file, schema, try #require(YAMLTree(bytes: file.bytes, file: path).root))
  }
}

@Suite("The forms of ids as regular expressions")
struct IdentifierExpressionTests {
  @Test(arguments: [IdentifierForm.kebab, .snake, .clause, .language])
  func admitWhatTheFormsAdmit(form: IdentifierForm) {
    var generator = SplitMix64(seed: 11)
    let letters = Array("ab-_09AZ-é ")
    for _ in 0..<4000 {
      let text = String(
        (0..<Int.random(in: 1...7, using: &generator)).map { _ in
          letters[Int.random(in: 0..<letters.count, using: &generator)]
        })
      let isMatched = text.range(of: form.expression, options: .regularExpression) != nil
      if isMatched != form.admits(text) { Issue.record("\(form): `\(text)`") }
    }
    for text in ["sign-up", "report_hours", "MIN-12", "MIN-02", "es", "pt-BR", "a", "ABC-1"] {
      let isMatched = text.range(of: form.expression, options: .regularExpression) != nil
      #expect(isMatched == form.admits(text), "\(text)")
    }
  }
}
