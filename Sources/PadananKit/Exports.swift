// What other programs get by importing PadananKit alone.
@_exported public import PadananCore
@_exported public import PadananReports
@_exported public import PadananSegmentation
@_exported public import PadananTerminology
