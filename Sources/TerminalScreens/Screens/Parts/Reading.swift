/// What is still to be printed, as much at a time as the window has room for.
struct Reading: Sendable, Hashable {
  private var rest: [Passage]

  /// Makes a reading of passages.
  init(_ passages: [Passage] = []) { rest = passages }

  /// Whether all is printed.
  var isDone: Bool { rest.isEmpty }

  /// The next page: up to a pause, or as many lines as there is room for.
  ///
  /// - Parameters:
  ///   - rows: how many lines the window shows at once.
  ///   - unread: how many of them show what nobody has read yet.
  /// - Returns: no line where something is unread and what comes has no room beside it.
  mutating func page(in layout: Layout, rows: Int, unread: Int) -> [StyledText] {
    let page = nextPage(layout, rows: rows, unread: unread)
    guard !rest.isEmpty, let last = page.lastIndex(where: { $0.width > 0 }) else { return page }
    // Space before what comes next belongs to what comes next.
    let space = page[(last + 1)...]
    if !space.isEmpty { rest.insert(.set(Array(space)), at: 0) }
    return Array(page[...last])
  }

  private mutating func nextPage(_ layout: Layout, rows: Int, unread: Int) -> [StyledText] {
    var page: [StyledText] = []
    while let passage = rest.first {
      guard passage != .pause else {
        rest.removeFirst()
        if page.isEmpty, unread == 0 { continue }
        return page
      }
      let lines = passage.lines(in: layout)
      let room = max(1, rows) - unread - page.count
      if lines.count <= room {
        page += lines
        rest.removeFirst()
      } else if unread == 0, page.allSatisfy({ $0.width == 0 }) {
        // Longer than a whole page: as much as there is room for.
        page += lines.prefix(max(1, room))
        rest[0] = .set(Array(lines.dropFirst(max(1, room))))
        return page
      } else {
        return page
      }
    }
    return page
  }
}
