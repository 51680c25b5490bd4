import Reporting

/// A link as a line of characters from 0 to 100 slips in 100; all are on this one scale, so that any
/// two can be compared.
struct LinkBar {
  private static let width = 40
  private let link: WeakLink

  init(_ link: WeakLink) { self.link = link }

  /// The likely range as a line, the estimate as `O`, the organisation's rate as `|`.
  var text: String {
    var cells = [Character](repeating: "·", count: LinkBar.width)
    for place in place(link.interval.lowerBound)...place(link.interval.upperBound) {
      cells[place] = "="
    }
    cells[place(link.organisation)] = "|"
    cells[place(link.slipsIn100)] = "O"
    return "0 " + String(cells) + " 100"
  }

  private func place(_ value: Double) -> Int {
    min(LinkBar.width - 1, max(0, Int(value / 100 * Double(LinkBar.width))))
  }
}
