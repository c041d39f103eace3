/**
 * What each element of an Excel manifest with a shared runtime holds, in the order that the schema and Excel demand:
 * `?` may be left out, `+` may be repeated. An element that is not here holds no elements.
 * Namespace is left out on purpose: without it =KPI_SCORE( ) is spelled alike in Excel and in Google Sheets.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const children = {
  'OfficeApp:TaskPaneApp': [
    'Id',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
  ],
  Hosts: ['Host'],
  Requirements: ['Sets'],
  Sets: ['Set+'],
  DefaultSettings: ['SourceLocation'],
  'VersionOverrides:VersionOverridesV1_0': ['Hosts', 'Resources'],
  'Host:Workbook': ['Runtimes', 'AllFormFactors', 'DesktopFormFactor'],
  Runtimes: ['Runtime'],
  AllFormFactors: ['ExtensionPoint'],
  'ExtensionPoint:CustomFunctions': ['Script', 'Page', 'Metadata'],
  Script: ['SourceLocation'],
  Page: ['SourceLocation'],
  Metadata: ['SourceLocation'],
  DesktopFormFactor: ['GetStarted', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  'ExtensionPoint:PrimaryCommandSurface': ['OfficeTab'],
  OfficeTab: ['Group'],
  Group: ['Label', 'Icon', 'Control+'],
  Icon: ['bt:Image+'],
  'Control:Button': ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  'Action:ShowTaskpane': ['TaskpaneId', 'SourceLocation'],
  Resources: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
  'bt:Images': ['bt:Image+'],
  'bt:Urls': ['bt:Url+'],
  'bt:ShortStrings': ['bt:String+'],
  'bt:LongStrings': ['bt:String+'],
};

/** The most characters that Excel and its store take, by parent and element. */
export const longest = {
  'OfficeApp/ProviderName': 125,
  'OfficeApp/DisplayName': 125,
  'OfficeApp/Description': 250,
  'bt:ShortStrings/bt:String': 125,
  'bt:LongStrings/bt:String': 250,
};

/** Elements whose text or attribute has to look like this, with the reason in words. */
export const values = [
  { element: 'Id', shape: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, says: 'a lower-case GUID' },
  { element: 'Version', shape: /^\d+\.\d+\.\d+\.\d+$/, says: 'four numbers with dots' },
  { element: 'DefaultLocale', shape: /^[a-z]{2}-[A-Z]{2}$/, says: 'a locale such as en-US' },
  { element: 'Permissions', shape: /^ReadWriteDocument$/, says: 'ReadWriteDocument' },
  { element: 'Runtime', attribute: 'lifetime', shape: /^long$/, says: 'long, so that functions and panel share it' },
];

/** The ribbon shows these three; stores show 32 and 64 in lists and 128 on the product's page. */
export const ribbonIconSizes = [16, 32, 80];
export const listedIconSizes = { IconUrl: 32, HighResolutionIconUrl: 64 };
export const iconSizes = [16, 32, 64, 80, 128];
