import Foundation

/// The times of one contestant, round by round.
struct Series {
  let name: String
  let amount: Int
  let unit: String?
  let times: [Duration]

  /// Seconds of each round.
  private var seconds: [Double] { times.map { $0 / .seconds(1) } }
  /// Seconds of the quickest round.
  var least: Double { seconds.min() ?? 0 }
  /// Seconds of the middle round.
  var median: Double { seconds.middle }

  /// How many times as long as another this took: the middle of the ratios round by round.
  func ratio(to other: Series) -> Double { zip(seconds, other.seconds).map(/).middle }

  /// The quickest and the middle round; the middle rate where something is counted.
  var figures: String {
    let least = Series.milliseconds(least)
    let middle = Series.milliseconds(median)
    guard let unit else { return "\(least)  \(middle)" }
    return "\(least)  \(middle)  \(Series.grouped(Double(amount) / median)) \(unit)/s"
  }

  private static func milliseconds(_ seconds: Double) -> String {
    String(format: "%9.2f ms", seconds * 1000)
  }

  private static func grouped(_ number: Double) -> String {
    let digits = String(Int(number.rounded()))
    return String(
      digits.enumerated().flatMap { place, digit -> [Character] in
        place > 0 && (digits.count - place) % 3 == 0 ? [",", digit] : [digit]
      })
  }
}

extension [Double] {
  /// The middle value; of an even number the mean of the two.
  fileprivate var middle: Double {
    guard !isEmpty else { return 0 }
    let sorted = sorted()
    return (sorted[(count - 1) / 2] + sorted[count / 2]) / 2
  }
}
