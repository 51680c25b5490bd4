import Content
import Testing

@Suite("Whole words")
struct WholeWordsTests {
  @Test(
    "are found in any case, and never inside other words",
    arguments: [
      ("consent", "Consent, and consent again: no consents.", ["Consent", "consent"]),
      ("personal data", "Personal\ndata. Impersonal data, personal database.", ["Personal\ndata"]),
      ("año", "El AÑO, no el daño ni los años.", ["AÑO"]), ("RGPD", "rgpd; RGPD2", ["rgpd"]),
      ("e-mail", "An e-mail? (e-mail)", ["e-mail", "e-mail"]), ("a", "a a  a", ["a", "a", "a"]),
      ("aa", "aaa aa", ["aa"]), ("cafe", "cafe\u{301} cafe", ["cafe"]),
      ("STRASSE", "eine Strasse", ["Strasse"]), ("İ", "x İ", ["İ"]), ("x", "", []),
      ("longer than the text", "longer", []), ("", "anything", []),
    ])
  func areFound(phrase: String, text: String, found: [String]) {
    #expect(WholeWords(in: text).places(of: phrase).map { String(text[$0]) } == found)
  }
}
