import Testing

@testable import Exchange

@Suite("A body")
struct BodyTests {
  @Test(arguments: ["a", "é", "日", "🔒", " ", "=", ".", "From "], 0...80)
  func readsBackAtEveryOffset(piece: String, offset: Int) throws {
    try expectSound([String(repeating: "x", count: offset) + String(repeating: piece, count: 30)])
  }

  @Test(arguments: [
    [".", "..", ".x"], ["From here", ">From"], ["ends in a space ", " "], ["--=_eslabon_", "--"],
    ["", "x", "", ""], [String(repeating: "long ", count: 5000)],
  ])
  func readsBackWhatMailSystemsChange(body: [String]) throws {
    try expectSound(body)
  }

  @Test(arguments: UInt64(0)..<60)
  func readsBackAnyLines(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    try expectSound((0..<5).map { _ in generator.text(atMost: 120) })
  }

  @Test func partsItsContentWithWhatOccursNowhere() {
    let first = MultipartBoundary.between([[1, 2, 3], [4]])
    #expect(first == MultipartBoundary.between([[1, 2, 3], [4]]))
    #expect(first != MultipartBoundary.between([[1, 2], [3, 4]]))
    #expect(first.utf8.count <= 70)
    let part = Array("--\(first)".utf8)
    #expect(!String(decoding: part, as: UTF8.self).contains(MultipartBoundary.between([part])))
  }

  private func expectSound(_ body: [String]) throws {
    let bytes = try Samples.mail(body: body).bytes
    let read = ReadMail(bytes)
    #expect(read.decoded == Array(body.map { $0 + "\r\n" }.joined().utf8))
    for line in try #require(Bytes.lines(read.content)) {
      #expect(line.count <= 76 && line.allSatisfy { (32...126).contains($0) })
      #expect(line.first != UInt8(ascii: ".") && !line.starts(with: Array("From ".utf8)))
      #expect(line.last != 32)
    }
  }
}
