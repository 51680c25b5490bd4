import Exchange
import Testing

@Suite("A header")
struct HeaderTests {
  @Test(arguments: [
    "Plain", "Ñandú", "=?UTF-8?B?eA==?=", " leading", "trailing ", "two  spaces", "🔒",
    String(repeating: "word ", count: 200) + "end", String(repeating: "x", count: 1000),
    String(repeating: "ñ", count: 1000), String(repeating: "👩‍👩‍👧‍👦", count: 40),
    "e" + String(repeating: "\u{301}", count: 100), String(repeating: "🇪🇸 España ", count: 60) + ".",
  ])
  func readsBackItsSubject(subject: String) throws {
    try expectSound(subject: subject)
  }

  @Test(arguments: UInt64(0)..<100)
  func readsBackAnyWords(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let text = generator.text(atMost: 80)
    guard !text.allSatisfy(\.isWhitespace) else { return }
    try expectSound(subject: text)
    try expectSound(name: generator.text(atMost: 40) + "x")
  }

  @Test(arguments: [
    "Ana", "Ana López", "López, Ana", "O\"Brien\\", String(repeating: "Ana ", count: 14) + "x",
    String(repeating: "Ana ", count: 40) + "x", "山田 太郎", String(repeating: "ñ", count: 300),
    " Ana", "=?UTF-8?Q?x?=",
  ])
  func readsBackNames(name: String) throws {
    try expectSound(name: name)
  }

  @Test(arguments: [nil, "", "  "])
  func writesNoNameWhereThereIsNone(name: String?) throws {
    #expect(ReadMail(try Samples.mail(to: name).bytes)["To"] == "ana.lopez@acme.example")
  }

  @Test func putsALongAddressOnALineOfItsOwn() throws {
    let address = String(repeating: "l", count: 64) + "@acme.example"
    let text = String(
      decoding: try Samples.mail(to: "Ana López", address: address).bytes, as: UTF8.self)
    #expect(text.contains("\r\n <\(address)>\r\n"))
  }

  @Test func splitsNoCharacterBetweenWords() throws {
    let family = "👩‍👩‍👧‍👦"
    let value = try #require(
      ReadMail(try Samples.mail(subject: String(repeating: family, count: 30)).bytes)["Subject"])
    for word in value.components(" ") {
      #expect(ReadMail.words(word).allSatisfy { String($0) == family })
    }
  }

  private func expectSound(subject: String) throws {
    let bytes = try Samples.mail(subject: subject).bytes
    try expectNarrow(bytes)
    #expect(ReadMail.words(try #require(ReadMail(bytes)["Subject"])) == subject)
  }

  private func expectSound(name: String) throws {
    let bytes = try Samples.mail(to: name).bytes
    try expectNarrow(bytes)
    let value = try #require(ReadMail(bytes)["To"])
    let phrase = String(value.dropLast(" <ana.lopez@acme.example>".count))
    #expect(value.hasSuffix(" <ana.lopez@acme.example>"))
    #expect(phrase.hasPrefix("\"") ? unquoted(phrase) == name : ReadMail.words(phrase) == name)
  }

  private func expectNarrow(_ bytes: [UInt8]) throws {
    let lines = try #require(Bytes.lines(bytes))
    for line in lines {
      #expect(line.count <= 78 && line.allSatisfy { (32...126).contains($0) })
      #expect(line.isEmpty || line.contains { $0 != 32 })
      let text = String(decoding: line, as: UTF8.self)
      if text.contains("=?UTF-8?B?") { #expect(line.count <= 76) }
    }
    #expect(ReadMail(bytes).fields.map(\.name) == MailBytesTests.names)
  }

  private func unquoted(_ phrase: String) -> String {
    var result = ""
    var isEscaped = false
    for character in phrase.dropFirst().dropLast() {
      if character == "\\", !isEscaped {
        isEscaped = true
      } else {
        result.append(character)
        isEscaped = false
      }
    }
    return result
  }
}
