@echo off
rem Runs Stemma. On Java 19 and later, Java keeps a cache of loaded classes, from which the next start is quicker.
rem
rem   JAVA_HOME          the Java to use, 17 or later; otherwise the one on the PATH
rem   STEMMA_JAVA_OPTS   options for Java, such as -Xmx4g
rem   STEMMA_CACHE       where the cache is kept, otherwise below LOCALAPPDATA
setlocal
set "java=java"
set "javaHome=%JAVA_HOME%"
if defined javaHome (
  set "java=%JAVA_HOME%\bin\java.exe"
) else (
  for %%j in (java.exe) do set "found=%%~dp$PATH:j"
)
if not defined javaHome if defined found set "javaHome=%found%.."
set "major="
if exist "%javaHome%\release" (
  for /f "tokens=2 delims==. " %%v in ('findstr /b "JAVA_VERSION=" "%javaHome%\release"') do set "major=%%~v"
)
if defined major set "major=%major:"=%"
if not defined STEMMA_CACHE set "STEMMA_CACHE=%LOCALAPPDATA%\Stemma"
set "archive="
if defined major if %major% GEQ 19 (
  if not exist "%STEMMA_CACHE%" mkdir "%STEMMA_CACHE%" 2>nul
  set archive=-XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%STEMMA_CACHE%\@project.version@-java-%major%.jsa" -Xlog:disable
)
"%java%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC %archive% %STEMMA_JAVA_OPTS% -jar "%~dp0..\lib\stemma.jar" %*
exit /b %ERRORLEVEL%
