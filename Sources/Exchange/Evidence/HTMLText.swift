/// Text in HTML.
enum HTMLText {
  /// A text that means nothing but itself between tags and in quoted attributes.
  static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;".unicodeScalars
      case "<": result += "&lt;".unicodeScalars
      case ">": result += "&gt;".unicodeScalars
      case "\"": result += "&quot;".unicodeScalars
      case "'": result += "&#39;".unicodeScalars
      case _ where scalar.isUnwantedInCells: result.append(" ")
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
