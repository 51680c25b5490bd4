/// A phrase of the program's own; its raw value is its key in `content/ui/<lang>.yaml`.
enum Phrase: String, CaseIterable, Sendable {
  // Playing
  case about
  case resumed
  case parallel
  case retake
  case lesson
  case situation
  case minute
  case minutes
  case progress
  case progressOne = "progress-one"
  case chooseHow = "choose-how"
  case selectHow = "select-how"
  case redactHow = "redact-how"
  case orderHow = "order-how"
  case classifyHow = "classify-how"
  case keys
  case keysInFull = "keys-in-full"
  case chosen
  case chosenNothing = "chosen-nothing"
  case confirm
  case goOn = "go-on"
  case span
  case badNumber = "bad-number"
  case badOrder = "bad-order"
  case badLine = "bad-line"
  case longLine = "long-line"
  case saved
  case left
  case waiting

  // Artefacts
  case mail
  case chat
  case table
  case form
  case call
  case page
  case from
  case to
  case subject
  case you
  case everyone
  case endOfArtefact = "end-of-artefact"

  // Feedback
  case slip
  case rule
  case kept
  case why
  case fine
  case moreKept = "more-kept"
  case keptWrongly = "kept-wrongly"
  case missed
  case belongs
  case tooEarly = "too-early"
  case privacyKept = "privacy-kept"
  case known
  case jobDone = "job-done"
  case yes
  case inPart = "in-part"
  case no
  case meter

  // Looking back
  case ending
  case scores
  case done
  case mustGetRightHere = "must-get-right-here"
  case mustGetRightElsewhere = "must-get-right-elsewhere"
  case notDiscipline = "not-discipline"
  case openRules = "open-rules"
  case privacyBelow = "privacy-below"
  case serviceBelow = "service-below"
  case tooFew = "too-few"
  case everyDecision = "every-decision"
  case yourAnswer = "your-answer"
  case nothing
  case monday
  case managerSees = "manager-sees"
  case nobodySees = "nobody-sees"
  case storedUntil = "stored-until"

  // Home and status
  case welcome
  case homeNext = "home-next"
  case homeEnter = "home-enter"
  case homeEnterOn = "home-enter-on"
  case homeAllDone = "home-all-done"
  case homeCommands = "home-commands"
  case homePlay = "home-play"
  case homeStatus = "home-status"
  case homeMyData = "home-my-data"
  case homeHelpNow = "home-help-now"
  case homeCheck = "home-check"
  case homeNotYet = "home-not-yet"
  case stateNew = "state-new"
  case stateUnfinished = "state-unfinished"
  case stateNotYet = "state-not-yet"
  case stateMustGetRight = "state-must-get-right"
  case stateDone = "state-done"
  case stateDoneAgain = "state-done-again"
  case statusLine = "status-line"
  case statusNothing = "status-nothing"

  // Held data
  case myDataTitle = "my-data-title"
  case myDataWhere = "my-data-where"
  case myDataRows = "my-data-rows"
  case myDataRow = "my-data-row"
  case myDataSince = "my-data-since"
  case myDataKept = "my-data-kept"
  case myDataAnswers = "my-data-answers"
  case myDataNoAnswers = "my-data-no-answers"

  // Help now
  case helpNowTitle = "help-now-title"
  case helpNowOne = "help-now-one"
  case helpNowTwo = "help-now-two"
  case helpNowThree = "help-now-three"
  case helpNowLine = "help-now-line"
  case helpNowHours = "help-now-hours"
  case helpNowNobody = "help-now-nobody"
  case helpNowPrivacy = "help-now-privacy"

  // Dates
  case date
  case months

  // Beside a decision
  case practice
  case practiceOver = "practice-over"
}
