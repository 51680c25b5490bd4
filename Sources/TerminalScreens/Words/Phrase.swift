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

  // What would have been fine
  case fineWithout = "fine-without"
  case fineWith = "fine-with"
  case fineSwap = "fine-swap"
  case fineConsent = "fine-consent"
  case fineNotice = "fine-notice"
  case fineChannel = "fine-channel"
  case fineRecipient = "fine-recipient"
  case fineNotTo = "fine-not-to"
  case finePlace = "fine-place"
  case fineResponse = "fine-response"
  case fineResponseSwap = "fine-response-swap"
  case fineAskWith = "fine-ask-with"
  case fineAskSwap = "fine-ask-swap"
  case fineAskWithout = "fine-ask-without"
  case fineKeep = "fine-keep"
  case fineHours = "fine-hours"
  case fineAuthorityHours = "fine-authority-hours"
  case atMost = "at-most"
  case atLeast = "at-least"
  case lessThan = "less-than"
  case moreThan = "more-than"
  case oneDay = "one-day"
  case days
  case oneHour = "one-hour"
  case hours

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
  case homeRoster = "home-roster"
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

  // Screens
  case keyConfirm = "key-confirm"
  case keyRule = "key-rule"
  case keyWords = "key-words"
  case keyAgain = "key-again"
  case keyRemark = "key-remark"
  case keyHelp = "key-help"
  case keyLeave = "key-leave"
  case keyLeavePractice = "key-leave-practice"
  case keyLeaveEnd = "key-leave-end"
  case keyReadOn = "key-read-on"
  case keyGoOn = "key-go-on"
  case keyTick = "key-tick"
  case keyHide = "key-hide"
  case keyPlace = "key-place"
  case keyLift = "key-lift"
  case keyDrop = "key-drop"
  case keyBack = "key-back"
  case keyScroll = "key-scroll"
  case keyPick = "key-pick"
  case keyMove = "key-move"
  case keyBegin = "key-begin"
  case keyMyData = "key-my-data"
  case keyHelpNow = "key-help-now"
  case hintChoose = "hint-choose"
  case hintNone = "hint-none"
  case hintOrder = "hint-order"
  case hintPlaces = "hint-places"
  case minutesLeft = "minutes-left"
  case savedShort = "saved-short"
  case practiceShort = "practice-short"
  case again
  case noRule = "no-rule"
  case mustGetRight = "must-get-right"
  case ruleLaw = "rule-law"
  case ruleDo = "rule-do"
  case glossaryTitle = "glossary-title"
  case termHere = "term-here"
  case noTerms = "no-terms"
  case remarkTitle = "remark-title"
  case remarkUnclear = "remark-unclear"
  case remarkUnrealistic = "remark-unrealistic"
  case remarkNoAnswerFits = "remark-no-answer-fits"
  case remarkRuleDoubtful = "remark-rule-doubtful"
  case remarkMistake = "remark-mistake"
  case remarkCounted = "remark-counted"
  case remarkedAlready = "remarked-already"
  case endTitle = "end-title"
  case endHome = "end-home"
  case endWhatIf = "end-what-if"
  case endCertificate = "end-certificate"
  case endLeave = "end-leave"
  case whatIfTitle = "what-if-title"
  case practiceBegins = "practice-begins"
  case practiceLeft = "practice-left"
  case practiceEnds = "practice-ends"
  case practiceThisTime = "practice-this-time"
  case practiceBefore = "practice-before"
  case helpTitle = "help-title"
  case helpMove = "help-move"
  case helpNumber = "help-number"
  case helpSpace = "help-space"
  case helpSideways = "help-sideways"
  case helpZero = "help-zero"
  case helpEnter = "help-enter"
  case helpRule = "help-rule"
  case helpWords = "help-words"
  case helpAgain = "help-again"
  case helpRemark = "help-remark"
  case helpLeave = "help-leave"
  case helpPlain = "help-plain"
  case homeManager = "home-manager"
  case homeLeft = "home-left"
  case homeAllIsDone = "home-all-is-done"
  case homeSituations = "home-situations"
  case helpHome = "help-home"
  case helpHomeData = "help-home-data"
  case helpHomeNow = "help-home-now"
  case helpHomeLeave = "help-home-leave"
  case playAgain = "play-again"
  case certificateTitle = "certificate-title"
  case certificateText = "certificate-text"
  case certificateSelf = "certificate-self"
  case certificateCode = "certificate-code"

  // What is due
  case weekdays
  case dueOn = "due-on"
  case dueToday = "due-today"
  case overdue
  case homeNextDue = "home-next-due"
  case homeNothingDue = "home-nothing-due"
  case homeStanding = "home-standing"
  case standingDone = "standing-done"
  case standingNotAsked = "standing-not-asked"
  case standingDue = "standing-due"
  case standingOverdue = "standing-overdue"
  case standingAway = "standing-away"
  case standingExempt = "standing-exempt"
  case standingNotHere = "standing-not-here"
  case hrKeeps = "hr-keeps"
  case myDataWhereHR = "my-data-where-hr"
  case statusDue = "status-due"

  // Moments
  case booster
  case refresher
  case policyChanged = "policy-changed"
  case momentsDone = "moments-done"
  case momentBegun = "moment-begun"
  case momentTitle = "moment-title"
  case momentsLeft = "moments-left"
  case momentsOver = "moments-over"
  case momentOpen = "moment-open"
  case nextMoment = "next-moment"
  case goOnMoment = "go-on-moment"

  // Beside a decision, in lines
  case keysInPractice = "keys-in-practice"
  case goOnOrAsk = "go-on-or-ask"
  case confirmClasses = "confirm-classes"
  case noTermHere = "no-term-here"
  case noSuchTerm = "no-such-term"
  case nearTerm = "near-term"
  case remarkHow = "remark-how"
  case remarkNone = "remark-none"
  case notCounted = "not-counted"
  case whatIf = "what-if"
  case whatIfOne = "what-if-one"

  // Held data and certificates, in lines
  case myDataPerson = "my-data-person"
  case myDataDates = "my-data-dates"
  case myDataAudit = "my-data-audit"
  case myDataAttempts = "my-data-attempts"
  case myDataDecisions = "my-data-decisions"
  case myDataRemarks = "my-data-remarks"
  case myDataReports = "my-data-reports"
  case myDataSums = "my-data-sums"
  case myDataEditions = "my-data-editions"
  case myDataTable = "my-data-table"
  case myDataEmpty = "my-data-empty"
  case myDataAnswer = "my-data-answer"
  case myDataStored = "my-data-stored"
  case myDataMoment = "my-data-moment"
  case myDataGivenOut = "my-data-given-out"
  case myDataTeamReport = "my-data-team-report"
  case myDataWholeReport = "my-data-whole-report"
  case homeCertificate = "home-certificate"
  case certificatePlace = "certificate-place"
  case certificateSituations = "certificate-situations"
  case certificateProves = "certificate-proves"
  case certificateCheck = "certificate-check"
  case certificateFound = "certificate-found"
  case certificateUnknown = "certificate-unknown"

  // Talks
  case talkTitle = "talk-title"
  case talkStory = "talk-story"
  case talkQuestions = "talk-questions"
  case talkClosing = "talk-closing"
  case talkHow = "talk-how"
  case talkPractice = "talk-practice"
  case talkPracticeLine = "talk-practice-line"
  case talkList = "talk-list"
  case talkListHow = "talk-list-how"
  case talkNone = "talk-none"

  // Asking about a task
  case mayITitle = "may-i-title"
  case mayIOpening = "may-i-opening"
  case mayIYes = "may-i-yes"
  case mayIYesMeans = "may-i-yes-means"
  case mayINo = "may-i-no"
  case mayINotYet = "may-i-not-yet"
  case mayICannotTell = "may-i-cannot-tell"
  case mayICannotTellMeans = "may-i-cannot-tell-means"
  case mayINoRule = "may-i-no-rule"
  case mayINoRuleMeans = "may-i-no-rule-means"
  case mayINotCovered = "may-i-not-covered"
  case mayINotCoveredMeans = "may-i-not-covered-means"
  case mayIAgain = "may-i-again"
  case mayIFindOut = "may-i-find-out"
  case mayIAsk = "may-i-ask"
  case mayIAskNobody = "may-i-ask-nobody"
  case mayIHere = "may-i-here"
  case mayIRuleLater = "may-i-rule-later"
  case mayIFirst = "may-i-first"
  case mayIBack = "may-i-back"
  case mayILeft = "may-i-left"
  case mayIKeys = "may-i-keys"
  case mayIKeysInFull = "may-i-keys-in-full"
  case mayIAfter = "may-i-after"
  case keyTaskRule = "key-task-rule"
  case keyTaskBack = "key-task-back"
  case keyTaskAnother = "key-task-another"
  case helpTick = "help-tick"
  case helpTaskBack = "help-task-back"
  case helpTaskRule = "help-task-rule"
  case helpTaskAnother = "help-task-another"
  case helpTaskLeave = "help-task-leave"
  case helpTaskPlain = "help-task-plain"
  case homeMayI = "home-may-i"
  case helpNowMayI = "help-now-may-i"
}
