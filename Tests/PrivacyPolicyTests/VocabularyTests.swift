import Content
import PrivacyPolicy
import Testing

@Suite("The vocabulary")
struct VocabularyTests {
  private let vocabulary = Vocabulary(
    entries: [
      .op: [
        .init(word: "use", states: [.words(.purpose)]),
        .init(word: "use.contact"),
        .init(word: "disclose.share", states: [.words(.recipient), .number(.hours)]),
        .init(word: "delete"),
      ],
      .purpose: [.init(word: "marketing.direct"), .init(word: "service.direct")],
      .data: [
        .init(word: "user.contact.email", label: LocalisedText(["en": "e-mail", "es": "correo"])),
        .init(word: "user.device.ip_address"), .init(word: "user.name"),
      ],
    ],
    prefixLabels: [.data: ["user.contact": LocalisedText(["en": "contact details"])]],
    numbers: [.hours: LocalisedText(["en": "{n} hours", "es": "{n} horas"])])

  @Test func holdsWordsAndTheirPrefixes() {
    #expect(vocabulary.holds("user.contact.email", in: .data))
    #expect(vocabulary.holds("user", in: .data))
    #expect(!vocabulary.holds("user.contact.e", in: .data))
    #expect(!vocabulary.holds("user.name", in: .op))
    #expect(vocabulary.holds("marketing", in: .origin))
  }

  @Test(
    arguments: [
      ("user.name", false, .word("user.name")), ("user.contact", false, .word("user.contact")),
      ("email", true, .word("user.contact.email")),
      ("contact.email", true, .word("user.contact.email")),
      ("email", false, .unknown(near: "user.contact.email")),
      ("mail", true, .unknown(near: nil)), ("user.nmae", true, .unknown(near: "user.name")),
      ("zzz", true, .unknown(near: nil)), ("", true, .unknown(near: nil)),
    ] as [(String, Bool, Vocabulary.Resolution)])
  func understandsWords(text: String, bySuffix: Bool, resolution: Vocabulary.Resolution) {
    #expect(vocabulary.resolve(text, in: .data, bySuffix: bySuffix) == resolution)
  }

  @Test func asksWhichOfSeveralWasMeant() {
    #expect(
      vocabulary.resolve("direct", in: .purpose, bySuffix: true)
        == .ambiguous(["marketing.direct", "service.direct"]))
  }

  @Test(
    arguments: [
      ("user.contact.email", "es", "correo"), ("user.contact.email", "fr", "e-mail"),
      ("user.contact", "en", "contact details"), ("user.device.ip_address", "en", "ip address"),
      ("unheard.of", "en", "of"),
    ] as [(Word, Language, String)])
  func callsWordsByTheirLabels(word: Word, language: Language, label: String) {
    #expect(vocabulary.label(word, in: .data, language) == label)
  }

  @Test(
    arguments: [(80.0, "en", "80 hours"), (1.5, "es", "1.5 horas")] as [(Double, Language, String)])
  func saysNumbers(value: Double, language: Language, label: String) {
    #expect(vocabulary.label(value, of: .hours, language) == label)
    #expect(vocabulary.label(value, of: .keepDays, language) == String(label.prefix { $0 != " " }))
  }

  @Test func knowsWhatAnOpMustState() {
    #expect(vocabulary.mustState("disclose.share") == [.words(.recipient), .number(.hours)])
    #expect(vocabulary.mustState("use.contact.now") == [.words(.purpose)])
    #expect(vocabulary.mustState("disclose").isEmpty)
    #expect(vocabulary.mustState("delete").isEmpty)
  }
}
