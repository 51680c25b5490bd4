import Content
import PrivacyPolicy
import Testing

@testable import ContentFiles

@Suite("A vocabulary's reader")
struct VocabularyReaderTests {
  private func read(_ text: String) throws -> (vocabulary: Vocabulary, faults: [String]) {
    let decoder = ContentDecoder(text)
    let vocabulary = try #require(VocabularyReader(decoder: decoder).vocabulary())
    return (vocabulary, decoder.problems.faults)
  }

  @Test func readsBareWords() throws {
    let (vocabulary, faults) = try read(bareWords)
    #expect(faults == [])
    let names = vocabulary.entries[.data]?.first { $0.word == "user.name" }
    #expect(names?.mappings == ["f:user.name", "p:Name"])
    #expect(vocabulary.entries[.op]?.map(\.mappings) == [["d:Collect"], [], ["d:Transmit"]])
    #expect(vocabulary.lists == Set(WordDimension.allCases))
    #expect(vocabulary.label("user.contact.email", in: .data, "en") == "email")
  }

  @Test func readsLabelsListsNumbersAndStatements() throws {
    let (vocabulary, faults) = try read(
      """
      format: 1
      prefixes: {d: "https://w3id.org/dpv#"}
      lists: [op, data]
      numbers: {hours: {en: "{n} hours", es: "{n} horas"}}
      prefix_labels: {data: {user.contact: {en: contact details, es: datos de contacto}}}
      op:
        disclose: {maps: d:Disclose, en: handing over, es: entregar, states: [data, hours]}
        disclose.share: {en: sharing, es: compartir}
      data: {user.contact.email: {maps: [a, b], en: e-mail, es: correo}}
      """)
    #expect(faults == [])
    #expect(vocabulary.lists == [.op, .data])
    #expect(vocabulary.label("user.contact.email", in: .data, "es") == "correo")
    #expect(vocabulary.label("user.contact", in: .data, "es") == "datos de contacto")
    #expect(vocabulary.label(2.5, of: .hours, "es") == "2.5 horas")
    #expect(vocabulary.mustState("disclose.share") == [.words(.data), .number(.hours)])
    #expect(vocabulary.mustState("obtain") == [])
  }

  @Test(
    arguments: [
      ("op: {Use.Contact: []}", "1:6 bad-id"), ("op: {use..contact: []}", "1:6 bad-id"),
      ("ops: {use: []}", "1:1 unknown-key"),
      ("op: {use: {states: [dato]}}", "1:21 bad-value"),
      ("data: {user: {states: [data]}}", "1:15 unknown-key"),
      ("lists: [hours]", "1:9 bad-value"),
    ])
  func findsWhatIsWrong(text: String, fault: String) throws {
    #expect(try read(text).faults == [fault])
  }

  @Test(
    arguments: [
      ("email", .channel, .ambiguous(["company.email", "marketing.email"])),
      ("sms", .channel, .word("marketing.sms")), ("precise", .data, .word("user.location.precise")),
      ("location", .data, .word("user.location")), ("user.location", .data, .word("user.location")),
      ("specific", .consent, .word("given.specific")),
      ("direct", .origin, .word("marketing.direct")),
      ("cific", .consent, .unknown(near: nil)),
      ("user.nam", .data, .unknown(near: "user.name")),
    ] as [(String, WordDimension, Vocabulary.Resolution)])
  func understandsTheEndsOfWords(
    text: String, dimension: WordDimension, meaning: Vocabulary.Resolution
  ) {
    let vocabulary = sampleWords.vocabulary
    #expect(vocabulary.resolve(text, in: dimension, bySuffix: true) == meaning)
  }

  @Test func takesNoEndsOfWordsWhereTheyAreWrittenOut() {
    let vocabulary = sampleWords.vocabulary
    #expect(vocabulary.resolve("sms", in: .channel) == .unknown(near: "marketing.sms"))
  }
}
