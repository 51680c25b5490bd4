public import Content

/// Certificates as one HTML file that needs no other: no script, no font, no picture, each on a page
/// of its own when printed.
public enum CertificatePage {
  /// The file.
  ///
  /// - Parameters:
  ///   - sheets: The certificates, in order.
  ///   - language: What they are written in.
  public static func html(_ sheets: [CertificateSheet], in language: Language) -> String {
    let articles = sheets.enumerated().map { article($0.element, number: $0.offset + 1) }.joined()
    let title = ([sheets.first?.heading ?? ""] + sheets.map(\.statement)).prefix(2)
      .joined(separator: ": ")
    return """
      <!DOCTYPE html>
      <html lang="\(HTMLText.escaped(language.rawValue))">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <meta name="referrer" content="no-referrer">
      <title>\(HTMLText.escaped(title))</title>
      <style>
      \(style)
      </style>
      </head>
      <body>
      <main>
      \(articles)</main>
      </body>
      </html>

      """
  }

  private static func article(_ sheet: CertificateSheet, number: Int) -> String {
    let details = sheet.details.map { "<p>\(HTMLText.escaped($0))</p>\n" }.joined()
    let notes = sheet.notes.map { "<p>\(HTMLText.escaped($0))</p>\n" }.joined()
    return """
      <article aria-labelledby="certificate-\(number)">
      <h1 id="certificate-\(number)">\(HTMLText.escaped(sheet.heading))</h1>
      <p class="statement">\(HTMLText.escaped(sheet.statement))</p>
      \(details)<p class="code">\(HTMLText.escaped(sheet.code.label)): \
      <strong>\(HTMLText.escaped(sheet.code.text))</strong></p>
      <footer>
      \(notes)</footer>
      </article>

      """
  }

  /// Colours are the reader's own, black on white on paper.
  private static let style = """
    :root { color-scheme: light dark; }
    body { margin: 0; font: 1rem/1.5 Georgia, "Times New Roman", serif; }
    main { max-width: 40rem; margin: 0 auto; padding: 2rem 1rem; }
    article { border: 2px solid; padding: 2rem; margin-bottom: 2rem; overflow-wrap: anywhere; }
    h1 { font-size: 1.5rem; letter-spacing: .1em; margin: 0 0 1.5rem; }
    .statement { font-size: 1.5rem; line-height: 1.3; }
    .code { font-size: 1.125rem; }
    .code strong { font-family: monospace; white-space: nowrap; }
    footer { border-top: 1px solid; margin-top: 2rem; }
    @page { margin: 2cm; }
    @media print {
      body { color: #000; background: #fff; }
      main { max-width: none; padding: 0; }
      article { break-inside: avoid; break-after: page; margin: 0; }
      article:last-child { break-after: auto; }
    }
    """
}
