extension String {
  /// The text with what it marks filled in: `{day}` by what stands under `day`; what nothing stands
  /// under stays as it is. What is filled in is never looked through again.
  public func filled(_ fillings: [(String, String)]) -> String {
    var result = ""
    var rest = self[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let name = rest[rest.index(after: open)..<close]
      result += rest[..<open]
      result += fillings.first { $0.0 == name }?.1 ?? "{\(name)}"
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }
}
