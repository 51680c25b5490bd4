/// What a typed line asks for.
enum LineKey: Hashable {
  /// Enter alone.
  case enter
  /// Numbers, apart by spaces or commas.
  case numbers([Int])
  /// `b`: back.
  case back
  /// `q`: leave.
  case leave
  /// `r`: read again.
  case again
  /// `?`: what can be typed.
  case help
  /// `p`: the rule.
  case rule
  /// `g`: the terms that stand here, or the one named.
  case term(String?)
  /// `u`: what is wrong with the question, perhaps with the reason's number.
  case remark(Int?)
  /// Anything else.
  case unknown

  /// Reads a line in any case.
  init(_ text: String) {
    let parts = text.lowercased().split { $0.isWhitespace || $0 == "," }
    switch (parts.first, parts.count) {
    case (nil, _): self = .enter
    case ("b", 1): self = .back
    case ("q", 1): self = .leave
    case ("r", 1): self = .again
    case ("?", 1): self = .help
    case ("p", 1): self = .rule
    case ("g", 1): self = .term(nil)
    case ("g", _):
      self = .term(text.split(whereSeparator: \.isWhitespace).dropFirst().joined(separator: " "))
    case ("u", 1): self = .remark(nil)
    case ("u", 2): self = Int(parts[1]).map { .remark($0) } ?? .unknown
    default:
      let numbers = parts.compactMap { Int($0) }
      self = numbers.count == parts.count ? .numbers(numbers) : .unknown
    }
  }
}
