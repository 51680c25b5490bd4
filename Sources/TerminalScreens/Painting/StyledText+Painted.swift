extension StyledText {
  /// The text with the control sequences of its styles, for a terminal that lines scroll through;
  /// what steers terminals in the text itself is replaced.
  ///
  /// - Parameter colours: which colours the terminal may be given; nil where it is no terminal: then
  ///   the text stays bare.
  public func painted(in colours: ColourMode?) -> String {
    runs.map { run in
      let text = HarmlessText.line(run.text)
      let sequence = colours.map { run.style.sequence(in: $0) } ?? ""
      return sequence.isEmpty ? text : sequence + text + Style.end
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
