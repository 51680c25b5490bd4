extension String {
  /// Whether one of the bytes of the text in UTF-8 is such; for a byte of ASCII, whether it stands
  /// in the text.
  public func holdsByte(where matches: (UInt8) -> Bool) -> Bool {
    let bytes = utf8.span
    for place in bytes.indices where matches(bytes[place]) { return true }
    return false
  }
}
