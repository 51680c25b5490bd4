extension Style {
  /// The control sequence that begins the style; empty for plain text.
  ///
  /// It uses attributes that every terminal has, and of the sixteen colours those that are read on
  /// its background.
  func sequence(in colours: ColourMode) -> String {
    let codes = attributes(in: colours) + colour(in: colours)
    return codes.isEmpty ? "" : "\u{1B}[" + codes.map(String.init).joined(separator: ";") + "m"
  }

  /// The sequence that ends every style.
  static let end = "\u{1B}[m"

  private func attributes(in colours: ColourMode) -> [Int] {
    var codes: [Int] = []
    let isMarkedByColour = colours == .dark || colours == .light
    if contains(.strong) || contains(.marked) && !isMarkedByColour { codes.append(1) }
    if contains(.quiet) && !codes.contains(1) { codes.append(2) }
    if contains(.stressed) { codes.append(4) }
    if contains(.focused) { codes.append(7) }
    return codes
  }

  private func colour(in colours: ColourMode) -> [Int] {
    let (good, bad, marked): (Int, Int, Int?) =
      switch colours {
      case .none: (0, 0, 0)
      case .dark: (92, 91, 96)
      case .light: (32, 31, 35)
      case .unknown: (32, 31, nil)
      }
    guard colours != .none else { return [] }
    if contains(.bad) { return [bad] }
    if contains(.good) { return [good] }
    return contains(.marked) ? [marked].compactMap(\.self) : []
  }
}
