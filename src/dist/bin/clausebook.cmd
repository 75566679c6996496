@echo off
rem Starts Clausebook. CLAUSEBOOK_OPTS: more options for the Java machine, such as -Xmx2g.
setlocal
set "clausebook_home=%~dp0.."
set "clausebook_java=java.exe"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "clausebook_java=%JAVA_HOME%\bin\java.exe"
where /q "%clausebook_java%" 2>nul
if errorlevel 1 if not exist "%clausebook_java%" (
    echo error: no Java found 1>&2
    echo   hint: install Java, version 17 or newer, or set JAVA_HOME 1>&2
    exit /b 1
)
"%clausebook_java%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx400m -Xshare:auto -Xlog:disable -Xlog:all=off -Dfile.encoding=UTF-8 %CLAUSEBOOK_OPTS% -jar "%clausebook_home%\clausebook.jar" %*
exit /b %ERRORLEVEL%
