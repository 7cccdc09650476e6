@echo off
rem Starts Backline. Needs a Java 17 or newer, from JAVA_HOME or the PATH. BACKLINE_OPTS is handed to Java.
setlocal
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" %BACKLINE_OPTS% -jar "%~dp0..\lib\backline.jar" %*
exit /b %ERRORLEVEL%
