@echo off
rem Starts Portico from the image this script lies in: no command opens the window, a command runs without a display.
setlocal
set "lib=%~dp0..\lib\portico"
set "options="
set "cache="
for %%c in (show check trace reach place restart deploy render convert diff snapshot flows types rules lesson help) do if /i "%~1"=="%%c" set "options=@"%lib%\command.options""
set "first=%~1"
if defined first if "%first:~0,1%"=="-" set "options=@"%lib%\command.options""
if exist "%lib%\portico.aot" set cache="-XX:AOTCache=%lib%\portico.aot"
"%~dp0java" "@%lib%\jvm.options" %cache% %options% --module portico/portico.Main %*
exit /b %errorlevel%
