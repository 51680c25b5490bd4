import Content
import Testing

@testable import TrainingDesk

@Suite("A place in the law")
struct CitationTests {
  @Test(
    "is written as its language writes it",
    arguments: [
      ("GDPR 9(1)", "RGPD 9.1"), ("GDPR 5(1)(c)", "RGPD 5.1.c"), ("GDPR 29", "RGPD 29"),
      ("ePrivacy 5(3)", "ePrivacy 5.3"), ("CCPA 1798.100(a)(3)", "CCPA 1798.100(a)(3)"),
      ("LSSI 22.2", "LSSI 22.2"),
    ])
  func isWrittenAsItsLanguage(place: String, spanish: String) {
    #expect(Citation.said(place, in: "es") == spanish)
    #expect(Citation.said(place, in: "es-MX") == spanish)
    #expect(Citation.said(place, in: "en") == place)
  }
}
