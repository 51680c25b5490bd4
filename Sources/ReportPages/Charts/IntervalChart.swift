/// A range on an axis with its estimate and the organisation's figure.
///
/// All that lies along the axis is a share of the width, so that a chart grows with its page while
/// lines and letters keep their size.
struct IntervalChart: Sendable {
  /// What it shows, in a sentence.
  let label: PageText
  /// Where the range begins.
  let low: String
  /// How wide it is.
  let width: String
  /// Where the estimate stands.
  let estimate: String
  /// Where the organisation's figure stands.
  let mark: String
  /// What is written over that.
  let markLabel: PageText
  /// On which side of the mark its label is written: SVG's `text-anchor`.
  let anchor: String
  /// The number at the end of the Axis.
  let end: Int

  init(
    _ interval: ClosedRange<Double>, estimate: Double, organisation: Double, words: PageWords
  ) {
    low = Axis.place(interval.lowerBound)
    width = Axis.width(interval)
    self.estimate = Axis.place(estimate)
    mark = Axis.place(organisation)
    end = Int(Axis.end)
    let share = Axis.share(organisation)
    anchor = share < 15 ? "start" : share > 85 ? "end" : "middle"
    let company = words.number(organisation)
    markLabel = words(.organisationMark, ("n", company))
    label = words(
      .chart, ("low", words.number(interval.lowerBound)),
      ("high", words.number(interval.upperBound)), ("organisation", company),
      ("n", words.number(estimate)))
  }
}
