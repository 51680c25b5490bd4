import Content
import Exchange
import Testing

@Suite("A page of certificates")
struct CertificatePageTests {
  private func page(_ statements: String...) -> String {
    CertificatePage.html(
      statements.map { statement in
        CertificateSheet(
          heading: "Certificate", statement: statement, details: ["Training at A & B."],
          code: ("Code", "7H3K-0QZV-9M2C"), notes: ["What it proves."])
      }, in: "es")
  }

  @Test("needs no other file, and says its language and what it is")
  func needsNoOtherFile() {
    let page = page("“Choice” was passed.")
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"es\">\n"))
    #expect(page.contains("<title>Certificate: “Choice” was passed.</title>"))
    #expect(page.contains("content=\"default-src 'none'; style-src 'unsafe-inline'\""))
    for word in [
      "<script", "<link", "<img", "src=\"", "href", "url(", "@import", "http:", "https:",
    ] {
      #expect(!page.contains(word), "\(word)")
    }
    #expect(page.contains("<strong>7H3K-0QZV-9M2C</strong>"))
    #expect(page.contains("Training at A &amp; B."))
  }

  @Test("has a page on paper for each, named by its heading")
  func hasAPageForEach() {
    let page = page("One.", "Two.")
    #expect(
      page.matches(of: /<article aria-labelledby="certificate-(\d)">\n<h1 id="certificate-\1">/)
        .count == 2)
    #expect(page.contains("break-after: page"))
    #expect(page.contains("break-inside: avoid"))
  }

  @Test(
    "runs nothing that stands in a title",
    arguments: ["<script>x</script>", "\"'><b>", "&lt;", "a\u{1B}[2J\u{202E}b"])
  func runsNothing(text: String) {
    let page = page(text)
    #expect(!page.contains(text))
    #expect(!page.contains("<script") && !page.contains("<b>"))
    #expect(!page.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0.value == 0x202E })
  }
}
