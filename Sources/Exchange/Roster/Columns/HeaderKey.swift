/// The name of a column as it is looked up: letters and digits in lowercase, of Latin ones without
/// their accents, and `#`.
enum HeaderKey {
  static func of(_ name: String) -> String {
    var key = String.UnicodeScalarView()
    for scalar in name.lowercased().unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9", "#": key.append(scalar)
      case "á", "à", "ä": key.append("a")
      case "é", "è", "ë": key.append("e")
      case "í", "ì", "ï": key.append("i")
      case "ó", "ò", "ö": key.append("o")
      case "ú", "ù", "ü": key.append("u")
      case "ñ": key.append("n")
      // The raised letters of `Nº`.
      case "º", "ª": continue
      default: if scalar.properties.isAlphabetic { key.append(scalar) }
      }
    }
    return String(key)
  }
}
