import Content

/// A place in the law as a language writes it: `GDPR 9(1)` is `RGPD 9.1` in Spanish.
enum Citation {
  /// The names of Union acts in Spanish; other acts keep their own name and way of counting.
  private static let spanish = ["GDPR": "RGPD", "ePrivacy": "ePrivacy"]

  /// The place as it is written in a language.
  static func said(_ place: String, in language: Language) -> String {
    guard language.rawValue.prefix(while: { $0 != "-" }) == "es",
      let act = place.split(separator: " ").first, let name = spanish[String(act)]
    else { return place }
    let parts = place.dropFirst(act.count).replacing("(", with: ".").replacing(")", with: "")
    return name + parts
  }
}
