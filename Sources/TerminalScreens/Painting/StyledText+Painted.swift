extension StyledText {
  /// The text with the control sequences of its styles, and none of its own.
  public func painted(in colours: ColourMode) -> String {
    runs.map { run in
      let begin = run.style.sequence(in: colours)
      let text = HarmlessText.line(run.text)
      return begin.isEmpty ? text : begin + text + Style.end
    }.joined()
  }

  /// The text on as many lines as it takes, none wider than `columns`.
  ///
  /// - Parameters:
  ///   - lead: what the first line begins with.
  ///   - indent: how many columns the other lines are set in.
  public func wrapped(to columns: Int, lead: StyledText = "", indent: Int = 0) -> [StyledText] {
    StyledWrap.lines(of: harmless, columns: columns, lead: lead, indent: indent)
  }
}
