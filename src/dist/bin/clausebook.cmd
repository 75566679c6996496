@echo off
rem Starts Clausebook. CLAUSEBOOK_OPTS: more options for the Java machine, such as -Xmx2g.
setlocal
for %%H in ("%~dp0..") do set "home=%%~fH"
set "jar=%home%\clausebook.jar"
set "java="
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
if not defined java for %%J in (java.exe) do set "java=%%~$PATH:J"
if not defined java (
    echo error: no Java found 1>&2
    echo   hint: install Java, version 17 or newer, or set JAVA_HOME 1>&2
    exit /b 1
)
set "flags=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx1300m -XX:MaxNewSize=130m -Xlog:disable -Xlog:all=off -Dfile.encoding=UTF-8"

rem What the next start need not do again is kept beside the program, else in the person's own cache, else not at all.
for %%F in ("%jar%") do set "circumstances=%%~fF %%~tF %%~zF"
for %%F in ("%java%") do set "circumstances=%circumstances% %%~fF %%~tF %%~zF"
set "archived="
call :find "%home%"
if defined LOCALAPPDATA call :find "%LOCALAPPDATA%\clausebook"
call :remember "%home%"
if defined LOCALAPPDATA call :remember "%LOCALAPPDATA%\clausebook"

"%java%" %archived% %flags% %CLAUSEBOOK_OPTS% -jar "%jar%" %*
exit /b %ERRORLEVEL%

rem An archive that was made for this program and this Java.
:find
if defined archived exit /b 0
set "made="
if exist "%~1\clausebook.jsa.for" set /p made=<"%~1\clausebook.jsa.for"
if [%made%]==["%circumstances%"] set archived=-XX:SharedArchiveFile="%~1\clausebook.jsa"
exit /b 0

rem One real build into a folder that is thrown away tells which classes are wanted; the archive is made of them. Where none
rem can be made, an empty one stands for it: the program starts without.
:remember
if defined archived exit /b 0
set "fresh=%~1\.build.%RANDOM%"
mkdir "%fresh%" 2>nul
if not exist "%fresh%\" exit /b 0
"%java%" %flags% -jar "%jar%" init "%fresh%\content" --quiet <nul >nul 2>&1
"%java%" -XX:DumpLoadedClassList="%fresh%\loaded" %flags% -jar "%jar%" build "%fresh%\content" --out "%fresh%\site" --quiet <nul >nul 2>&1
"%java%" -Xshare:dump -XX:SharedClassListFile="%fresh%\loaded" -XX:SharedArchiveFile="%fresh%\archive" %flags% -cp "%jar%" <nul >nul 2>&1
if not exist "%fresh%\archive" type nul >"%fresh%\archive"
move /y "%fresh%\archive" "%~1\clausebook.jsa" >nul 2>&1
if exist "%~1\clausebook.jsa" >"%~1\clausebook.jsa.for" echo "%circumstances%"
rmdir /s /q "%fresh%"
call :find "%~1"
exit /b 0
