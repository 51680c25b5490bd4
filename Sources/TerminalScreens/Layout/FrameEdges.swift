/// The upper and the lower edge of a frame around lines; at its sides it is open, so that text can
/// be copied and a terminal may break it.
struct FrameEdges {
  /// The shortest that an edge is, where the window has room.
  private static let shortest = 40
  private let width: Int

  /// Makes edges as wide as lines are.
  init(around lines: [StyledText], layout: Layout) {
    let widest = (lines.map(\.width).max() ?? 0) + 1
    width = min(layout.columns, max(widest, FrameEdges.shortest))
  }

  /// The lines between the edges.
  func framed(_ lines: [StyledText], name: String) -> [StyledText] {
    [upper(name)] + lines + [StyledText(String(repeating: "─", count: width), .quiet)]
  }

  private func upper(_ name: String) -> StyledText {
    let label = " \(name) "
    let rest = width - DisplayWidth.of(label) - 2
    guard rest >= 0 else { return StyledText(String(repeating: "─", count: width), .quiet) }
    return StyledText("──", .quiet) + StyledText(label, .strong)
      + StyledText(String(repeating: "─", count: rest), .quiet)
  }
}
